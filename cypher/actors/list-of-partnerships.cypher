// The participants of each partnership: coordinators first, then by name.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, roles, since, until, contribution, participants
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (activity:Partnership {key: ownerKey})<-[participation:TOOK_PART_IN]-(actor:Actor)
  WHERE
  //> include access/sees-activity
  WITH *, [CASE WHEN 'COORDINATOR' IN participation.roles THEN 0 ELSE 1 END, actor.sortKey, actor.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    roles: participation.roles,
    since: coalesce(participation.since, activity.startDate),
    until: coalesce(participation.until, activity.endDate),
    contribution: participation.contribution,
    participants: COUNT { (activity)<-[:TOOK_PART_IN]-() },
    node:
    //> include actors/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (activity:Partnership {key: ownerKey})<-[participation:TOOK_PART_IN]-(actor:Actor)
  WHERE
  //> include access/sees-activity
  } END AS total
