// The project groups that each actor takes or took part in, newest first, undated last.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, roles, since, until, formerPeriods, contribution, participants
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(group:ProjectGroup)
  WITH *, [-coalesce(group.startDate.year * 10000 + group.startDate.month * 100 + group.startDate.day, 0), group.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    roles: participation.roles,
    since: coalesce(participation.since, group.startDate),
    until: coalesce(participation.until, group.endDate),
    formerPeriods: participation.formerPeriods,
    contribution: participation.contribution,
    participants: COUNT { (group)<-[:TOOK_PART_IN]-() },
    node:
    //> include project-groups/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(group:ProjectGroup)
  } END AS total
