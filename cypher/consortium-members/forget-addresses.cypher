// Forgets some of the addresses of invitations whose time is over, with their codes.
//
// Params   $limit Int             at most
// Returns  consortiumKey String   of each
MATCH (member:ConsortiumMember)<-[:HAS_MEMBER]-(consortium:Consortium)
WHERE member.expiresAt <= datetime()
WITH member, consortium
LIMIT $limit
REMOVE member.invitedEmail, member.tokenHash, member.expiresAt
RETURN consortium.key AS consortiumKey
