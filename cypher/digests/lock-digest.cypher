// Lets everybody else wait who changes the subscription; no row when there is none.
//
// Params   $key String
// Returns  key String
MATCH (digest:DigestSubscription {key: $key})
REMOVE digest.lock
RETURN digest.key AS key
