// Clauses that find each current `service` of other actors that meets the service `ownerKey`: the other direction, the same
// kind, as an offer meets a seek. The score is the same from both sides. Example entries match example entries.
MATCH (own:Service {key: ownerKey})-[:PROVIDED_BY]->(owner:Actor)
MATCH (service:Service {kind: own.kind, direction: CASE own.direction WHEN 'OFFER' THEN 'SEEK' ELSE 'OFFER' END})
WHERE service.isExample = own.isExample AND NOT EXISTS { (service)-[:PROVIDED_BY]->(owner) } AND
//> include offerings/is-current
WITH *,
  CASE own.direction WHEN 'SEEK' THEN own ELSE service END AS seek,
  CASE own.direction WHEN 'SEEK' THEN service ELSE own END AS offer
WITH *,
  coalesce(seek.subKinds, []) AS soughtSubKinds,
  coalesce(offer.subKinds, []) AS offeredSubKinds,
  CASE WHEN EXISTS { (offer)-[:ABOUT]->(:Topic) } THEN COLLECT {
    MATCH (seek)-[:ABOUT]->(sought:Topic)
    MATCH (sought)-[up:IMPLIES]->(common:Topic)
    // A pattern of its own: for the same topic on both sides both steps are one relationship.
    OPTIONAL MATCH (common)<-[down:IMPLIES]-(:Topic)<-[:ABOUT]-(offer)
    WITH sought.key AS topicKey, coalesce(max(up.weight * down.weight), 0.0) AS closeness
    RETURN {topicKey: topicKey, closeness: closeness} ORDER BY closeness DESC, topicKey
  } ELSE [] END AS topics
WITH *,
  [subKind IN soughtSubKinds WHERE subKind IN offeredSubKinds] AS sharedSubKinds,
  CASE WHEN topics = [] THEN 0.5
       ELSE round(reduce(sum = 0.0, each IN topics | sum + each.closeness) / size(topics), 6) END AS topicFit
WITH *,
  CASE WHEN soughtSubKinds = [] OR offeredSubKinds = [] THEN 1.0
       ELSE round(toFloat(size(sharedSubKinds)) / size(soughtSubKinds), 6) END AS subKindFit
WITH *, round(topicFit * subKindFit, 6) AS score
WHERE score > 0
