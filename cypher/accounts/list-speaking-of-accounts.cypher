// The actors that each account speaks for, by name.
//
// Params   $keys [String]   of accounts
// Returns  ownerKey String
//          actorKey String
//          role String      OWNER or EDITOR
//          since DateTime
UNWIND $keys AS ownerKey
MATCH (:Account {key: ownerKey})-[speaking:SPEAKS_FOR]->(actor:Actor)
RETURN ownerKey, actor.key AS actorKey, speaking.role AS role, speaking.since AS since
ORDER BY ownerKey, actor.sortKey
