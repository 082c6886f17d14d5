// Confirmed subscriptions whose last digest tells of nothing after an instant, the longest waiting first.
//
// Params   $until String   ISO, inclusive
//          $limit Int
// Returns  key String
MATCH (digest:DigestSubscription)
WHERE digest.toldUntil <= datetime($until) AND digest.state = 'CONFIRMED'
RETURN digest.key AS key
ORDER BY digest.toldUntil
LIMIT $limit
