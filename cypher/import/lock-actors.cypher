// The stored actors of these keys, which nobody else can change until the transaction ends.
//
// Params   $keys [String]
// Returns  key String
//          properties Map     all of them
MATCH (actor:Actor)
WHERE actor.key IN $keys
// Setting a property locks the node, even to the same value.
SET actor.isExample = actor.isExample
WITH actor
//> include import/actor-state
