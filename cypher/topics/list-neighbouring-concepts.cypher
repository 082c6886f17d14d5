// The concepts that a thesaurus ties to each topic: those one level above, related ones and matches in other schemes.
//
// Params   $keys [String]
// Returns  ownerKey String
//          relation String   BROADER, RELATED or MATCHES
//          match String?     EXACT, CLOSE or NARROW where relation is MATCHES; NARROW: the EuroSciVoc concept is narrower
//          topic Map         see topics/summary
UNWIND $keys AS ownerKey
MATCH (owner:Topic {key: ownerKey})
CALL (owner) {
  MATCH (owner)-[:BROADER]->(topic:Topic)
  RETURN 'BROADER' AS relation, null AS match, topic
  UNION
  MATCH (owner)-[:RELATED]-(topic:Topic)
  RETURN 'RELATED' AS relation, null AS match, topic
  UNION
  MATCH (owner)-[matches:MATCHES]-(topic:Topic)
  RETURN 'MATCHES' AS relation, matches.kind AS match, topic
}
RETURN
  ownerKey,
  relation,
  match,
//> include topics/summary
  AS topic
ORDER BY ownerKey, relation, topic.sortKey
