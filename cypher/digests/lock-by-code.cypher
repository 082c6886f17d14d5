// The subscription that a code opens, which everybody else has to wait for; no row when there is none.
//
// Params   $hash String   of the code
// Returns  key String
//          state String   PENDING or CONFIRMED
MATCH (:DigestCode {hash: $hash})-[:OPENS]->(digest:DigestSubscription)
REMOVE digest.lock
RETURN digest.key AS key, digest.state AS state
