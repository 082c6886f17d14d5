// The people who speak for each actor, longest first.
//
// Params   $keys [String]      of actors
// Returns  ownerKey String     the actor
//          accountKey String
//          email String?       address that their access token vouches for
//          role String         OWNER or EDITOR
//          since DateTime
UNWIND $keys AS ownerKey
MATCH (:Actor {key: ownerKey})<-[speaking:SPEAKS_FOR]-(account:Account)
RETURN ownerKey, account.key AS accountKey, account.email AS email, speaking.role AS role, speaking.since AS since
ORDER BY ownerKey, since, accountKey
