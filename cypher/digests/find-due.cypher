// A confirmed subscription, if its last digest tells of nothing after an instant.
//
// Params   $key String
//          $until String     ISO, inclusive
// Returns  key String
//          email String
//          language String   of its mails: DE or EN
MATCH (digest:DigestSubscription {key: $key})
WHERE digest.state = 'CONFIRMED' AND digest.toldUntil <= datetime($until)
RETURN digest.key AS key, digest.email AS email, digest.language AS language
