// Replaces the topics that a subscription follows.
//
// Params   $key String
//          $topicKeys [String]
// Returns  key String
MATCH (digest:DigestSubscription {key: $key})
CALL (digest) {
  MATCH (digest)-[following:FOLLOWS]->(:Topic)
  DELETE following
}
CALL (digest) {
  UNWIND $topicKeys AS topicKey
  MATCH (topic:Topic {key: topicKey})
  MERGE (digest)-[:FOLLOWS]->(topic)
}
RETURN digest.key AS key
