// Locks an event until the transaction ends and tells how it is; no row when there is none that the asker may see.
//
// Params   $key String
// Returns  event Map   see events/summary
MATCH (entry:Event {key: $key})
WHERE
//> include events/visible
SET entry.version = entry.version
WITH entry
RETURN
//> include events/summary
AS event
