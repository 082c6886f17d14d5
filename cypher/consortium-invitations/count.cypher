// How many invitations match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (member:ConsortiumMember)
WHERE member.toldOrder > '' AND
//> include consortium-invitations/matches-filter
RETURN count(member) AS count
