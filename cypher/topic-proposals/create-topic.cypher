// Takes a new topic into the cluster's thesaurus, with all that it implies: what its broader topics imply, at half the
// weight, by the best way. It has nothing narrower and no matches yet, so nothing else changes; the next derivation of the
// whole thesaurus, for which it is marked, also looks for it in titles.
//
// Params   $key String
//          $fields Map             labels and what search needs
//          $lighthouseKey String   whose example mark it takes
//          $broaderKeys [String]
// Returns  key String              no row when the key is taken
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
WHERE NOT EXISTS { (:Topic {key: $key}) }
CREATE (topic:Topic&AwaitingTopics {key: $key, scheme: 'CLUSTER', altLabelsDe: [], altLabelsEn: []})
SET topic += $fields, topic.isExample = lighthouse.isExample
CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)
WITH topic
CALL (topic) {
  UNWIND $broaderKeys AS broaderKey
  MATCH (broader:Topic {key: broaderKey})
  MERGE (topic)-[step:BROADER]->(broader)
    ON CREATE SET step.source = 'curated'
  WITH DISTINCT topic, broader
  MATCH (broader)-[implication:IMPLIES]->(implied:Topic)
  WITH topic, implied, max(0.5 * implication.weight) AS weight
  CREATE (topic)-[:IMPLIES {weight: weight, isDirect: false}]->(implied)
}
CALL (topic) {
  OPTIONAL MATCH (topic)-[:BROADER]->(broader:Topic)
  WITH topic, coalesce(1 + min(broader.level), 0) AS level
  SET topic.level = level
}
RETURN topic.key AS key
