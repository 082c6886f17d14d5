// Keeps an order that is to be confirmed, one for each address: another one takes its place, under the same key. Whoever is asked
// to confirm it is not asked again for a while.
//
// Params   $key String            for an order that is not there yet
//          $email String
//          $language String       of the mails: DE or EN
//          $pauseMinutes Int      how long nobody is asked again
// Returns  key String
//          isAsked Boolean        whether to ask now
MERGE (digest:DigestSubscription {email: $email, state: 'PENDING'})
  ON CREATE SET digest.key = $key
SET digest.language = $language
WITH digest, coalesce(digest.askedAt <= datetime() - duration({minutes: $pauseMinutes}), true) AS isAsked
SET digest.askedAt = CASE WHEN isAsked THEN datetime() ELSE digest.askedAt END
RETURN digest.key AS key, isAsked
