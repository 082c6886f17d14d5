// The stored service, which nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  service Map        see offerings/summary
//          properties Map     all of them
//          topicKeys [String]
//          isCurrent Boolean  whether it is not over
MATCH (service:Service {key: $key})-[:PROVIDED_BY]->(:Actor)
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE service.lock
WITH service
RETURN
//> include offerings/summary
  AS service,
  properties(service) AS properties,
  COLLECT { MATCH (service)-[:ABOUT]->(topic:Topic) RETURN topic.key ORDER BY topic.key } AS topicKeys,
//> include offerings/is-current
  AS isCurrent
