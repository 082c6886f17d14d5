// Registrations for events are found by key and by the code that their person has; the others hang on event and account.

CREATE CONSTRAINT event_registration_key_is_unique IF NOT EXISTS
FOR (registration:EventRegistration) REQUIRE registration.key IS UNIQUE;

CREATE CONSTRAINT event_registration_token_hash_is_unique IF NOT EXISTS
FOR (registration:EventRegistration) REQUIRE registration.tokenHash IS UNIQUE;

CREATE RANGE INDEX event_registration_state IF NOT EXISTS
FOR (registration:EventRegistration) ON (registration.state);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('REGISTERED_FOR');
CALL db.createRelationshipType('REGISTERED_BY');
CALL db.createRelationshipType('ON_BEHALF_OF');
CALL db.createProperty('needs');
CALL db.createProperty('number');
CALL db.createProperty('codeSentAt');
CALL db.createProperty('registrationNumber');
