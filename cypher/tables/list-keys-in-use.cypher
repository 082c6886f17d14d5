// The keys that new actors cannot have, among those that begin like one of these.
//
// Params   $prefixes [String]
// Returns  key String        of an actor, or of one that was retired
UNWIND $prefixes AS prefix
CALL (prefix) {
  MATCH (actor:Actor)
  WHERE actor.key STARTS WITH prefix
  RETURN actor.key AS key
UNION
  MATCH (retired:RetiredActor)
  WHERE retired.key STARTS WITH prefix
  RETURN retired.key AS key
}
RETURN DISTINCT key
ORDER BY key
