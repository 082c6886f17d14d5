// Opens a project group in a lighthouse, without members yet.
//
// Params   $key String
//          $fields Map             names, descriptions, and what search needs
//          $startDate Date         first day, inclusive
//          $lighthouseKey String   whose example mark it takes
//          $topicKeys [String]
// Returns  key String              no row when the key is taken
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
WHERE NOT EXISTS { (:Activity {key: $key}) }
CREATE (group:Activity&ProjectGroup {key: $key})
SET group += $fields, group.startDate = $startDate, group.isExample = lighthouse.isExample
CREATE (group)-[:BELONGS_TO {source: 'curated'}]->(lighthouse)
WITH group
CALL (group) {
  UNWIND $topicKeys AS topicKey
  MATCH (topic:Topic {key: topicKey})
  MERGE (group)-[about:ABOUT]->(topic)
    ON CREATE SET about.origin = 'DECLARED', about.weight = 1.0, about.source = 'curated'
}
RETURN group.key AS key
