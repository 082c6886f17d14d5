// The people who speak for an actor, or are invited to, whom nobody else can change until the transaction ends.
//
// Params   $actorKey String
// Returns  actorName String      no row when there is no such actor
//          colleagues [Map]      accountKey, email, role
//          invitations [Map]     key, email, role, isExpired
MATCH (actor:Actor {key: $actorKey})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE actor.lock
WITH actor
RETURN
  actor.name AS actorName,
  COLLECT {
    MATCH (actor)<-[speaking:SPEAKS_FOR]-(account:Account)
    RETURN {accountKey: account.key, email: account.email, role: speaking.role} ORDER BY account.key
  } AS colleagues,
  COLLECT {
    MATCH (actor)<-[:INVITES_TO]-(invitation:Invitation)
    RETURN {
      key: invitation.key, email: invitation.email, role: invitation.role,
      isExpired: invitation.expiresAt <= datetime()
    } ORDER BY invitation.key
  } AS invitations
