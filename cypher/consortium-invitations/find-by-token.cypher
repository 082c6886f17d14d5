// The invitation that a code answers; no row for a code that is none, was used or has expired.
//
// Params   $tokenHash String
// Returns  invitation Map   see consortium-invitations/summary
MATCH (member:ConsortiumMember {tokenHash: $tokenHash})<-[:HAS_MEMBER]-(consortium:Consortium {state: 'FORMING'})
WHERE member.state = 'INVITED' AND member.expiresAt > datetime()
RETURN
//> include consortium-invitations/summary
AS invitation
