// Gives a registration a new code, which was just sent.
//
// Params   $key String
//          $tokenHash String
// Returns  key String
MATCH (registration:EventRegistration {key: $key})
SET registration.tokenHash = $tokenHash, registration.codeSentAt = datetime()
RETURN registration.key AS key
