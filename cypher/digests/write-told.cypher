// Notes up to when a subscription was told what is new.
//
// Params   $key String
//          $until String   ISO, exclusive
// Returns  key String
MATCH (digest:DigestSubscription {key: $key})
SET digest.toldUntil = datetime($until)
RETURN digest.key AS key
