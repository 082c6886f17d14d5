// The moderators of each lighthouse, longest first.
//
// Params   $keys [String]      of lighthouses
// Returns  ownerKey String     the lighthouse
//          accountKey String
//          email String?       address that their access token vouches for
//          since DateTime
UNWIND $keys AS ownerKey
MATCH (:Lighthouse {key: ownerKey})<-[moderating:MODERATES]-(account:Account)
RETURN ownerKey, account.key AS accountKey, account.email AS email, moderating.since AS since
ORDER BY ownerKey, since, accountKey
