// The actors that work on each topic or a narrower one, heaviest first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, weight, isDirect, isDeclared, level, declaredBy, activityCount,
//                              since, until
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (topic:Topic {key: ownerKey})<-[work:WORKS_ON]-(actor:Actor)
  WHERE
  //> include actors/matches-filter
  WITH *, [-work.weight, actor.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    weight: work.weight,
    isDirect: work.isDirect,
    isDeclared: work.isDeclared,
    level: head([(actor)-[about:ABOUT]->(topic) | about.level]),
    declaredBy: head([(actor)-[about:ABOUT]->(topic) | about.source]),
    activityCount: work.activityCount,
    since: work.since,
    until: work.until,
    node:
    //> include actors/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Topic {key: ownerKey})<-[work:WORKS_ON]-(actor:Actor)
  WHERE
  //> include actors/matches-filter
  } END AS total
