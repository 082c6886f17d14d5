// The topics that each partnership names or that follow from its title, surest first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, origin, weight
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (activity:Partnership {key: ownerKey})-[about:ABOUT]->(topic:Topic)
  WHERE
  //> include access/sees-activity
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
  MATCH (activity:Partnership {key: ownerKey})-[about:ABOUT]->(topic:Topic)
  WHERE
  //> include access/sees-activity
  } END AS total
