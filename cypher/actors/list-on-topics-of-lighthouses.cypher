// The actors that work on topics of each lighthouse, members or not, heaviest first.
//
// Params   $keys [String]      the lighthouses
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, weight, topicCount, isMember
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (lighthouse:Lighthouse {key: ownerKey})-[:ABOUT]->(topic:Topic)<-[work:WORKS_ON]-(actor:Actor)
  WHERE
  //> include actors/matches-filter
  WITH lighthouse, actor, round(sum(work.weight), 6) AS weight, count(topic) AS topicCount
  WITH *, [-weight, actor.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    weight: weight,
    topicCount: topicCount,
    isMember: EXISTS { (actor)-[:MEMBER_OF]->(lighthouse) },
    node:
    //> include actors/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (:Lighthouse {key: ownerKey})-[:ABOUT]->(:Topic)<-[:WORKS_ON]-(actor:Actor)
    WHERE
    //> include actors/matches-filter
    RETURN DISTINCT actor
  } END AS total
