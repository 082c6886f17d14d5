// One keyset page of the invitations that match a filter, from the end of that list.
//
// Params   $after String?  the order value that the page starts behind, exclusive
//          $before String  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (toldOrder)
//          invitation Map   see consortium-invitations/summary
MATCH (member:ConsortiumMember)
WHERE member.toldOrder < $before AND ($after IS NULL OR member.toldOrder > $after) AND
//> include consortium-invitations/matches-filter
WITH member
ORDER BY member.toldOrder DESC
LIMIT $limit
MATCH (consortium:Consortium)-[:HAS_MEMBER]->(member)
RETURN
  member.toldOrder AS position,
//> include consortium-invitations/summary
  AS invitation
ORDER BY position DESC
