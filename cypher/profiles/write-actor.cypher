// Changes some properties of an actor, and counts the change.
//
// Params   $key String
//          $changes Map   properties; null removes one
// Returns  actor Map      see actors/summary
MATCH (actor:Actor {key: $key})
SET actor += $changes,
    actor.version = coalesce(actor.version, 1) + 1
// Numbers inside a parameter map arrive as floats.
SET actor.foundedYear = toInteger(actor.foundedYear)
RETURN
//> include actors/summary
  AS actor
