// The projects that are about topics of each lighthouse, or narrower ones, those about most of them first.
//
// Params   $keys [String]      the lighthouses
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, topicCount
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Lighthouse {key: ownerKey})-[:ABOUT]->(topic:Topic)<-[:IMPLIES]-(:Topic)<-[:ABOUT]-(project:Project)
  WHERE
  //> include projects/matches-filter
  WITH project, count(DISTINCT topic) AS topicCount
  WITH *, [-topicCount, project.dateOrder, project.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    topicCount: topicCount,
    node:
    //> include projects/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (:Lighthouse {key: ownerKey})-[:ABOUT]->(:Topic)<-[:IMPLIES]-(:Topic)<-[:ABOUT]-(project:Project)
    WHERE
    //> include projects/matches-filter
    RETURN DISTINCT project
  } END AS total
