// Confirms a subscription: it tells of what is new from now on, or from where an earlier one ended.
//
// Params   $key String
// Returns  key String
MATCH (digest:DigestSubscription {key: $key})
SET digest.state = 'CONFIRMED',
    digest.confirmedAt = datetime(),
    digest.toldUntil = coalesce(digest.toldUntil, datetime())
RETURN digest.key AS key
