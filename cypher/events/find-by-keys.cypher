// The events with the given keys that the asker may see; any other key has no row.
//
// Params   $keys [String]
// Returns  event Map   see events/summary
UNWIND $keys AS key
MATCH (entry:Event {key: key})
WHERE
//> include events/visible
RETURN
//> include events/summary
AS event
