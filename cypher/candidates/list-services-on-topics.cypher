// What actors offer or seek at present on given topics, or on narrower or matched ones.
//
// Params   $topicKeys [String]
//          $limit Int          how many at most
// Returns  actorKey String
//          serviceKey String
//          direction String    OFFER or SEEK
MATCH (wanted:Topic)
WHERE wanted.key IN $topicKeys
MATCH (wanted)<-[:IMPLIES]-(:Topic)<-[:ABOUT]-(service:Service)-[:PROVIDED_BY]->(actor:Actor)
WHERE
//> include offerings/is-current
WITH DISTINCT actor, service
RETURN actor.key AS actorKey, service.key AS serviceKey, service.direction AS direction
ORDER BY service.sortKey, service.key
LIMIT $limit
