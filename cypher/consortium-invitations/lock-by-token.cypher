// The invitation that a code answers, with its consortium locked until the transaction ends; no row for a code that is none, was used
// or has expired.
//
// Params   $tokenHash String
// Returns  invitation Map   see consortium-invitations/summary
MATCH (found:ConsortiumMember {tokenHash: $tokenHash})<-[:HAS_MEMBER]-(consortium:Consortium)
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE consortium.lock
WITH consortium
MATCH (consortium)-[:HAS_MEMBER]->(member:ConsortiumMember {tokenHash: $tokenHash})
WHERE consortium.state = 'FORMING' AND member.state = 'INVITED' AND member.expiresAt > datetime()
RETURN
//> include consortium-invitations/summary
AS invitation
