// The invitations to speak for each actor that still hold, oldest first.
//
// Params   $keys [String]     of actors
// Returns  ownerKey String    the actor
//          invitation Map     see invitations/summary
UNWIND $keys AS ownerKey
MATCH (:Actor {key: ownerKey})<-[:INVITES_TO]-(invitation:Invitation)
WHERE invitation.expiresAt > datetime()
RETURN
  ownerKey,
//> include invitations/summary
  AS invitation
ORDER BY ownerKey, invitation.createdAt, invitation.key
