// What actors offer or seek at present on given topics, or on narrower or matched ones.
//
// Params   $topicKeys [String]
//          $limit Int          how many at most
// Returns  actorKey String
//          serviceKey String
//          direction String    OFFER or SEEK
UNWIND $topicKeys AS topicKey
MATCH (wanted:Topic {key: topicKey})
CALL (wanted) {
  MATCH (wanted)<-[:IMPLIES]-(subject:Topic)
  RETURN collect(subject) AS subjects
}
UNWIND subjects AS subject
WITH DISTINCT subject
CALL (subject) {
  MATCH (subject)<-[:ABOUT]-(service:Service)
  WHERE
  //> include offerings/is-current
  RETURN service
}
WITH DISTINCT service
MATCH (service)-[:PROVIDED_BY]->(actor:Actor)
RETURN actor.key AS actorKey, service.key AS serviceKey, service.direction AS direction
ORDER BY service.sortKey, service.key
LIMIT $limit
