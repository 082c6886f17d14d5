// The partnerships that each actor takes or took part in, newest first, undated last.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, roles, since, until, contribution, participants
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(partnership:Partnership)
  WITH *, [-coalesce(partnership.startDate.year * 10000 + partnership.startDate.month * 100 + partnership.startDate.day, 0), partnership.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    roles: participation.roles,
    since: coalesce(participation.since, partnership.startDate),
    until: coalesce(participation.until, partnership.endDate),
    contribution: participation.contribution,
    participants: COUNT { (partnership)<-[:TOOK_PART_IN]-() },
    node:
    //> include partnerships/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(partnership:Partnership)
  } END AS total
