// Creates an actor with what it says of itself.
//
// Params   $key String
//          $properties Map  by name; null for what is not known
// Returns  actor Map        see actors/summary
CREATE (actor:Actor {key: $key, isExample: false, activityCount: 0, version: 1, aliases: [], citySpellings: []})
SET actor += $properties
// Numbers inside a parameter map arrive as floats.
SET actor.foundedYear = toInteger(actor.foundedYear)
RETURN
//> include actors/summary
  AS actor
