// Deletes an invitation to speak for an actor.
//
// Params   $key String
//          $actorKey String
// Returns  role String     that it gave; no row when the actor has no such invitation
MATCH (invitation:Invitation {key: $key})-[:INVITES_TO]->(:Actor {key: $actorKey})
WITH invitation, invitation.role AS role
DETACH DELETE invitation
RETURN role
