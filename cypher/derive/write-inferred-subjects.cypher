// Says of projects that their titles name these topics.
//
// Params   $rows [Map]         projectKey, topicKey
UNWIND $rows AS row
MATCH (project:Activity {key: row.projectKey})
MATCH (topic:Topic {key: row.topicKey})
MERGE (project)-[about:ABOUT]->(topic)
  ON CREATE SET about.origin = 'INFERRED', about.weight = 0.5
