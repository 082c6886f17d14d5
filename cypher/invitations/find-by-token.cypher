// The invitation that a code accepts, while it holds.
//
// Params   $tokenHash String   SHA-256 of the code
// Returns  key String          no row for a code that is none, used, revoked or expired
//          actorKey String
//          role String         OWNER or EDITOR
MATCH (invitation:Invitation {tokenHash: $tokenHash})-[:INVITES_TO]->(actor:Actor)
WHERE invitation.expiresAt > datetime()
RETURN invitation.key AS key, actor.key AS actorKey, invitation.role AS role
