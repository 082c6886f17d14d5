// How many of the projects that match a filter are about each topic of a scheme, narrower and mapped ones included.
//
// Params   $scheme String   TopicScheme
//          $limit Int       topics at most
// Returns  topicKey String
//          count Int
MATCH (project:Project)
WHERE project.sortKey > '' AND
//> include projects/matches-filter
MATCH (project)-[:ABOUT]->(:Topic)-[:IMPLIES]->(topic:Topic {scheme: $scheme})
WITH topic.key AS topicKey, count(DISTINCT project) AS count
ORDER BY count DESC, topicKey
LIMIT $limit
RETURN topicKey, count
ORDER BY count DESC, topicKey
