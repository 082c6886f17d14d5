// How many of the project groups that match a filter are about each topic of a scheme, narrower and mapped ones included.
//
// Params   $scheme String   TopicScheme
//          $limit Int       topics at most
// Returns  topicKey String
//          count Int
MATCH (group:ProjectGroup)
WHERE group.sortKey > '' AND
//> include project-groups/matches-filter
MATCH (group)-[:ABOUT]->(:Topic)-[:IMPLIES]->(topic:Topic {scheme: $scheme})
WITH topic.key AS topicKey, count(DISTINCT group) AS count
ORDER BY count DESC, topicKey
LIMIT $limit
RETURN topicKey, count
ORDER BY count DESC, topicKey
