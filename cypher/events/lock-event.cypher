// Locks an event until the transaction ends and tells how it is; no row when there is none that the asker may see.
//
// Params   $key String
// Returns  event Map   see events/summary
MATCH (entry:Event {key: $key})
WHERE
//> include events/visible
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE entry.lock
RETURN
//> include events/summary
AS event
