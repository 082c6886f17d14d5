// Creates an invitation to speak for an actor.
//
// Params   $key String
//          $tokenHash String   SHA-256 of the code that accepts it
//          $actorKey String
//          $email String       to whom the code is sent
//          $role String        OWNER or EDITOR
//          $days Int           for how many days it holds
// Returns  invitation Map      see invitations/summary; no row when there is no such actor
MATCH (actor:Actor {key: $actorKey})
CREATE (invitation:Invitation {
  key: $key, tokenHash: $tokenHash, email: $email, role: $role, createdAt: datetime(),
  expiresAt: datetime() + duration({days: $days})
})-[:INVITES_TO]->(actor)
RETURN
//> include invitations/summary
AS invitation
