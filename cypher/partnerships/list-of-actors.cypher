// The partnerships that each actor takes or took part in, newest first, undated last.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, roles, since, until, contribution, participants
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(activity:Partnership)
  WHERE
  //> include access/sees-activity
  WITH *, [-coalesce(activity.startDate.year * 10000 + activity.startDate.month * 100 + activity.startDate.day, 0), activity.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    roles: participation.roles,
    since: coalesce(participation.since, activity.startDate),
    until: coalesce(participation.until, activity.endDate),
    contribution: participation.contribution,
    participants: COUNT { (activity)<-[:TOOK_PART_IN]-() },
    node:
    //> include partnerships/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})-[participation:TOOK_PART_IN]->(activity:Partnership)
  WHERE
  //> include access/sees-activity
  } END AS total
