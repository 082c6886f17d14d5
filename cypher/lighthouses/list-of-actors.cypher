// The lighthouses that each actor is or was a member of, by name.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, role, since, until, formerPeriods
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})-[membership:MEMBER_OF]->(lighthouse:Lighthouse)
  WITH *, [lighthouse.sortKey, lighthouse.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    role: membership.role,
    since: membership.since,
    until: membership.until,
    formerPeriods: membership.formerPeriods,
    node:
    //> include lighthouses/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})-[membership:MEMBER_OF]->(lighthouse:Lighthouse)
  } END AS total
