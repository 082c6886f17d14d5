// The projects that each actor takes or took part in, newest first, undated last.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, roles, since, until, contribution, participants
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(project:Project)
  WITH *, [-coalesce(project.startDate.year * 10000 + project.startDate.month * 100 + project.startDate.day, 0), project.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    roles: participation.roles,
    since: coalesce(participation.since, project.startDate),
    until: coalesce(participation.until, project.endDate),
    contribution: participation.contribution,
    participants: COUNT { (project)<-[:TOOK_PART_IN]-() },
    node:
    //> include projects/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(project:Project)
  } END AS total
