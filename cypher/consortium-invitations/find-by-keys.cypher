// The invitations with the given keys that are for an actor of who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  invitation Map   see consortium-invitations/summary
UNWIND $keys AS key
MATCH (member:ConsortiumMember {key: key})<-[:HAS_MEMBER]-(consortium:Consortium)
WHERE
//> include consortium-invitations/is-theirs
RETURN
//> include consortium-invitations/summary
AS invitation
