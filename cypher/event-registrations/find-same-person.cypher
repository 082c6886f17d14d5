// The registrations for an event that are of an account or have an address, unconfirmed ones last.
//
// Params   $eventKey String
//          $accountKey String?
//          $email String?        in any case of letters
// Returns  registration Map      see event-registrations/summary
//          isMailDue Boolean     whether the last mail with a code is more than ten minutes ago
MATCH (:Event {key: $eventKey})<-[:REGISTERED_FOR]-(registration:EventRegistration)
WHERE EXISTS { (registration)-[:REGISTERED_BY]->(:Account {key: $accountKey}) }
   OR toLower(registration.email) = toLower($email)
RETURN
//> include event-registrations/summary
  AS registration,
  coalesce(registration.codeSentAt < datetime() - duration('PT10M'), true) AS isMailDue
ORDER BY registration.state = 'UNCONFIRMED', registration.number
