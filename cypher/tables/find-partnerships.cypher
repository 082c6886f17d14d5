// The partnerships that rows of a table may be about: those with these keys, and those of these actors, or of whoever they
// handed their part over to.
//
// Params   $keys [String], $actorKeys [String]
// Returns  key String
//          formerKeys [String]  of actors that handed their part in it over
CALL () {
  UNWIND $keys AS key
  MATCH (activity:Partnership {key: key})
  RETURN activity
UNION
  UNWIND $actorKeys AS actorKey
  MATCH (:Actor {key: actorKey})-[:TOOK_PART_IN|HANDED_OVER]->(activity:Partnership)
  RETURN activity
}
WITH DISTINCT activity
RETURN
  activity.key AS key,
  COLLECT { MATCH (former:Actor)-[:HANDED_OVER]->(activity) RETURN former.key ORDER BY former.key } AS formerKeys
ORDER BY key
