// Locks an event, so that its places are given one after the other, and tells how it is, whoever asks; the service has
// checked that they may see it, or that they are registered.
//
// Params   $key String
// Returns  event Map   see events/summary
MATCH (entry:Event {key: $key})
// Locks the node, and writes nothing.
REMOVE entry.lock
RETURN
//> include events/summary
AS event
