// Ends the confirmed subscription of the address of one that is about to be confirmed; the time that it tells of goes on.
//
// Params   $key String    of the one to be confirmed
// Returns  key String     of the one that ended
MATCH (digest:DigestSubscription {key: $key})
MATCH (earlier:DigestSubscription {email: digest.email, state: 'CONFIRMED'})
SET digest.toldUntil = earlier.toldUntil
WITH earlier, earlier.key AS key
OPTIONAL MATCH (code:DigestCode)-[:OPENS]->(earlier)
DETACH DELETE code, earlier
RETURN DISTINCT key
