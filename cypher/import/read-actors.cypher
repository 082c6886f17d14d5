// The stored actors of these keys, to see whether anything changes at all.
//
// Params   $keys [String]
// Returns  key String
//          properties Map     all of them
MATCH (actor:Actor)
WHERE actor.key IN $keys
//> include import/actor-state
