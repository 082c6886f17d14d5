// An invitation for an actor of who asks, with its consortium locked until the transaction ends.
//
// Params   $key String
// Returns  invitation Map   see consortium-invitations/summary
MATCH (member:ConsortiumMember {key: $key})<-[:HAS_MEMBER]-(consortium:Consortium)
WHERE
//> include consortium-invitations/is-theirs
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE consortium.lock
WITH member, consortium
RETURN
//> include consortium-invitations/summary
AS invitation
