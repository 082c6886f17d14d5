// Changes texts and lists of texts of an actor, and raises its version.
//
// Params   $key String
//          $changes Map       texts and lists of texts by property; null removes one
MATCH (actor:Actor {key: $key})
SET actor += $changes, actor.version = coalesce(actor.version, 1) + 1
