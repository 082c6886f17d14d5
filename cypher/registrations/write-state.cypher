// Sets what has become of a registration.
//
// Params   $key String
//          $state String         RegistrationState
//          $messageDe String?    reason or what is to be changed, for whoever submitted it
//          $messageEn String?
//          $isDecided Boolean    whether it is closed from now on
// Returns  registration Map      see registrations/summary
MATCH (registration:Registration {key: $key})
SET registration.state = $state,
    registration.version = registration.version + 1,
    registration.messageDe = $messageDe,
    registration.messageEn = $messageEn,
    registration.decidedAt = CASE WHEN $isDecided THEN datetime() END
WITH registration
RETURN
//> include registrations/summary
AS registration
