// The organisations that each actor is part of, and those that are part of it, one level each.
//
// Params   $keys [String]
// Returns  ownerKey String
//          relation String   PARENT or PART
//          actor Map         see actors/summary
UNWIND $keys AS ownerKey
MATCH (owner:Actor {key: ownerKey})
CALL (owner) {
  MATCH (owner)-[:PART_OF]->(actor:Actor)
  RETURN 'PARENT' AS relation, actor
  UNION
  MATCH (owner)<-[:PART_OF]-(actor:Actor)
  RETURN 'PART' AS relation, actor
}
RETURN
  ownerKey,
  relation,
//> include actors/summary
  AS actor
ORDER BY ownerKey, relation, actor.sortKey
