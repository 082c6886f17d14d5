// Makes these topics the ones that a service is about.
//
// Params   $key String
//          $topicKeys [String]
//          $source String        who says so
// Returns  written Int           fewer than given when a topic does not exist
MATCH (service:Service {key: $key})
CALL (service) {
  MATCH (service)-[former:ABOUT]->(:Topic)
  DELETE former
}
UNWIND $topicKeys AS topicKey
MATCH (topic:Topic {key: topicKey})
MERGE (service)-[about:ABOUT]->(topic)
SET about.origin = 'DECLARED', about.source = $source, about.weight = 1.0
RETURN count(about) AS written
