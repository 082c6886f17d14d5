// The topics that each actor works on, heaviest first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
//          $includeBroader Boolean  false leaves out topics that only follow from narrower ones
//          $schemes [String]?       TopicScheme values; null takes all
// Returns  ownerKey String
//          edges [Map]         position, node, weight, isDirect, isDeclared, level, declaredBy, activityCount,
//                              since, until
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (actor:Actor {key: ownerKey})-[work:WORKS_ON]->(topic:Topic)
  WHERE ($includeBroader OR work.isDirect) AND ($schemes IS NULL OR topic.scheme IN $schemes)
  WITH *, [-work.weight, topic.key] AS position
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
    //> include topics/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (actor:Actor {key: ownerKey})-[work:WORKS_ON]->(topic:Topic)
  WHERE ($includeBroader OR work.isDirect) AND ($schemes IS NULL OR topic.scheme IN $schemes)
  } END AS total
