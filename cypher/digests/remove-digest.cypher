// Ends a subscription; its address goes with it.
//
// Params   $key String
// Returns  key String
MATCH (digest:DigestSubscription {key: $key})
WITH digest, digest.key AS key
OPTIONAL MATCH (code:DigestCode)-[:OPENS]->(digest)
DETACH DELETE code, digest
RETURN DISTINCT key
