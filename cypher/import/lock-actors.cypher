// The stored actors of these keys, which nobody else can change until the transaction ends.
//
// Params   $keys [String]
// Returns  key String
//          properties Map     all of them
MATCH (actor:Actor)
WHERE actor.key IN $keys
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE actor.lock
WITH actor
//> include import/actor-state
