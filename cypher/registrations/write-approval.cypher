// Closes a registration that became an actor. Its contact person is with the actor from now on, and no longer here.
//
// Params   $key String
//          $actorKey String
// Returns  registration Map   see registrations/summary
MATCH (registration:Registration {key: $key})
MATCH (actor:Actor {key: $actorKey})
CREATE (registration)-[:BECAME]->(actor)
SET registration.state = 'APPROVED',
    registration.version = registration.version + 1,
    registration.decidedAt = datetime()
REMOVE registration.messageDe, registration.messageEn,
       registration.contactName, registration.contactEmail, registration.contactPhone, registration.contactRole,
       registration.isNamePublic, registration.isEmailPublic, registration.isPhonePublic,
       registration.consentVersion, registration.consentedAt
WITH registration
RETURN
//> include registrations/summary
AS registration
