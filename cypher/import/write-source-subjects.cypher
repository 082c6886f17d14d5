// Says of projects that their source gives them these topics.
//
// Params   $rows [Map]         projectKey, topicKey
// Returns  written Int         how many; fewer than rows if a project or a topic is missing
UNWIND $rows AS row
MATCH (project:Activity {key: row.projectKey})
MATCH (topic:Topic {key: row.topicKey})
MERGE (project)-[about:ABOUT]->(topic)
SET about.origin = 'SOURCE', about.weight = 1.0
RETURN count(*) AS written
