// Lets a code open a subscription; the latest ten do, as people use links of old mails.
//
// Params   $key String    of the subscription
//          $hash String   of the code
// Returns  codes Int      how many open it now
MATCH (digest:DigestSubscription {key: $key})
CREATE (:DigestCode {hash: $hash, createdAt: datetime()})-[:OPENS]->(digest)
WITH digest
MATCH (code:DigestCode)-[:OPENS]->(digest)
WITH code ORDER BY code.createdAt DESC
WITH collect(code) AS codes
FOREACH (old IN codes[10..] | DETACH DELETE old)
RETURN size(codes[..10]) AS codes
