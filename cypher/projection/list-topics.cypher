// The thesaurus by key, with what each topic implies.
//
// Returns  key String
//          scheme String
//          implied [String], weights [Float], isDirect [Boolean]  keys of what it implies, itself included
MATCH (topic:Topic)
WHERE topic.key > ''
WITH topic
ORDER BY topic.key
CALL (topic) {
  MATCH (topic)-[implication:IMPLIES]->(implied:Topic)
  RETURN collect(implied.key) AS implied, collect(implication.weight) AS weights, collect(implication.isDirect) AS isDirect
}
RETURN topic.key AS key, topic.scheme AS scheme, implied, weights, isDirect
