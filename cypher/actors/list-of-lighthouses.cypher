// The present and past members of each lighthouse, by name.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, role, since, until, formerPeriods
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Lighthouse {key: ownerKey})<-[membership:MEMBER_OF]-(actor:Actor)
  WITH *, [actor.sortKey, actor.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    role: membership.role,
    since: membership.since,
    until: membership.until,
    formerPeriods: membership.formerPeriods,
    node:
    //> include actors/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Lighthouse {key: ownerKey})<-[membership:MEMBER_OF]-(actor:Actor)
  } END AS total
