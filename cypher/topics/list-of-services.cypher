// The topics that each service is about, by label.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, origin, weight
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Service {key: ownerKey})-[about:ABOUT]->(topic:Topic)
  WITH *, [-about.weight, topic.sortKey, topic.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    origin: about.origin,
    weight: about.weight,
    node:
    //> include topics/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Service {key: ownerKey})-[about:ABOUT]->(topic:Topic)
  } END AS total
