// The stored closure of the thesaurus.
//
// Returns  from String, to String, weight Float, isDirect Boolean
MATCH (topic:Topic)-[implication:IMPLIES]->(implied:Topic)
RETURN topic.key AS from, implied.key AS to, implication.weight AS weight, implication.isDirect AS isDirect
