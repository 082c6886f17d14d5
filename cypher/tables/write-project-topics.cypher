// Says of projects what they are about; what was inferred from a title is said from now on.
//
// Params   $rows [Map]         projectKey, topicKey, source String
// Returns  written Int         fewer than rows when an end is not there
UNWIND $rows AS row
MATCH (project:Project {key: row.projectKey})
MATCH (topic:Topic {key: row.topicKey})
MERGE (project)-[about:ABOUT]->(topic)
SET about.origin = 'DECLARED', about.weight = 1.0, about.source = row.source
RETURN count(*) AS written
