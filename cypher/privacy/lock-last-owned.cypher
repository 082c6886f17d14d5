// The actors that nobody owns any more once the given accounts are gone.
//
// Params   $accountKeys [String]
// Returns  key String
//          name String
MATCH (account:Account)-[:SPEAKS_FOR {role: 'OWNER'}]->(actor:Actor)
WHERE account.key IN $accountKeys
WITH DISTINCT actor
// Locks the node, and writes nothing: its other owners stay until the transaction ends.
REMOVE actor.lock
WITH actor
WHERE NOT EXISTS {
  (actor)<-[:SPEAKS_FOR {role: 'OWNER'}]-(other:Account)
  WHERE NOT other.key IN $accountKeys
}
RETURN actor.key AS key, actor.name AS name
ORDER BY key
