// The keys that a new actor cannot have, among those that begin like it.
//
// Params   $prefix String
// Returns  key String        of an actor, or of one that was retired
CALL () {
  MATCH (actor:Actor)
  WHERE actor.key STARTS WITH $prefix
  RETURN actor.key AS key
UNION
  MATCH (retired:RetiredActor)
  WHERE retired.key STARTS WITH $prefix
  RETURN retired.key AS key
}
RETURN key
ORDER BY key
