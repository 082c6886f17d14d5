// One keyset page of the invitations that match a filter, newest first.
//
// Params   $after String   the order value that the page starts behind, exclusive; "" starts the list
//          $before String? the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (toldOrder)
//          invitation Map   see consortium-invitations/summary
MATCH (member:ConsortiumMember)
WHERE member.toldOrder > $after AND ($before IS NULL OR member.toldOrder < $before) AND
//> include consortium-invitations/matches-filter
WITH member
ORDER BY member.toldOrder
LIMIT $limit
MATCH (consortium:Consortium)-[:HAS_MEMBER]->(member)
RETURN
  member.toldOrder AS position,
//> include consortium-invitations/summary
  AS invitation
ORDER BY position
