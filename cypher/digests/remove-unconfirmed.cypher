// Removes some orders that nobody confirmed in time, addresses and all.
//
// Params   $hours Int   how long they could be
// Returns  key String
MATCH (digest:DigestSubscription {state: 'PENDING'})
WHERE digest.askedAt <= datetime() - duration({hours: $hours})
WITH digest, digest.key AS key
LIMIT 100
OPTIONAL MATCH (code:DigestCode)-[:OPENS]->(digest)
DETACH DELETE code, digest
RETURN DISTINCT key
