// The events that rows of a table may be about: those with these keys, and those that start on one of these days, or on one
// beside it elsewhere on the earth.
//
// Params   $keys [String]
//          $days [String]         "YYYY-MM-DD"
// Returns  event Map              see events/summary
//          importedVersion Int?   the version that an import left last
CALL () {
  UNWIND $keys AS key
  MATCH (entry:Event {key: key})
  RETURN entry
UNION
  UNWIND $days AS day
  MATCH (entry:Event)
  WHERE entry.startsAt >= datetime(day) - duration('P1D') AND entry.startsAt < datetime(day) + duration('P2D')
  RETURN entry
}
WITH DISTINCT entry
WHERE
//> include events/visible
RETURN
//> include events/summary
AS event,
entry.importedVersion AS importedVersion
ORDER BY event.key
