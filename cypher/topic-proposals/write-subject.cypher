// Says of a lighthouse that it is about a topic.
//
// Params   $lighthouseKey String
//          $topicKey String
// Returns  isNew Boolean   no row when there is no such topic
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
MATCH (topic:Topic {key: $topicKey})
WITH lighthouse, topic, NOT EXISTS { (lighthouse)-[:ABOUT]->(topic) } AS isNew
MERGE (lighthouse)-[about:ABOUT]->(topic)
  ON CREATE SET about.origin = 'DECLARED', about.weight = 1.0, about.source = 'curated'
RETURN isNew
