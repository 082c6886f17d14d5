// How many of the actors that match a filter work on each topic of a scheme, most frequent first.
//
// Params   $scheme String   TopicScheme
//          $limit Int       topics at most
// Returns  topicKey String
//          count Int
MATCH (actor:Actor)
WHERE actor.sortKey > '' AND
//> include actors/matches-filter
MATCH (actor)-[:WORKS_ON]->(topic:Topic {scheme: $scheme})
WITH topic.key AS topicKey, count(actor) AS count
ORDER BY count DESC, topicKey
LIMIT $limit
RETURN topicKey, count
ORDER BY count DESC, topicKey
