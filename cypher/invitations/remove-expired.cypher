// Deletes some of the invitations that hold no longer.
//
// Params   $limit Int           at most
// Returns  key String           of each deleted one
//          actorKey String      whom it was for
//          role String          OWNER or EDITOR
MATCH (invitation:Invitation)-[:INVITES_TO]->(actor:Actor)
WHERE invitation.expiresAt <= datetime()
WITH invitation, invitation.key AS key, actor.key AS actorKey, invitation.role AS role
LIMIT $limit
DETACH DELETE invitation
RETURN key, actorKey, role
