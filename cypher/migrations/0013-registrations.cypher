// Registrations are found by key and by the hash of their token, and listed by the time of submission.

CREATE CONSTRAINT registration_key_is_unique IF NOT EXISTS
FOR (registration:Registration) REQUIRE registration.key IS UNIQUE;

CREATE CONSTRAINT registration_token_hash_is_unique IF NOT EXISTS
FOR (registration:Registration) REQUIRE registration.tokenHash IS UNIQUE;

CREATE CONSTRAINT registration_age_order_is_unique IF NOT EXISTS
FOR (registration:Registration) REQUIRE registration.ageOrder IS UNIQUE;

CREATE CONSTRAINT registration_newness_order_is_unique IF NOT EXISTS
FOR (registration:Registration) REQUIRE registration.newnessOrder IS UNIQUE;

CREATE RANGE INDEX registration_state IF NOT EXISTS
FOR (registration:Registration) ON (registration.state);

CREATE RANGE INDEX actor_website_host IF NOT EXISTS
FOR (actor:Actor) ON (actor.websiteHost);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('DECLARES');
CALL db.createRelationshipType('BECAME');
CALL db.createRelationshipType('SUBMITTED_BY');
CALL db.createProperty('submittedAt');
CALL db.createProperty('updatedAt');
CALL db.createProperty('decidedAt');
CALL db.createProperty('messageDe');
CALL db.createProperty('messageEn');
CALL db.createProperty('address');
CALL db.createProperty('citySpelling');
CALL db.createProperty('contactName');
CALL db.createProperty('contactEmail');
CALL db.createProperty('contactPhone');
CALL db.createProperty('contactRole');
CALL db.createProperty('isNamePublic');
CALL db.createProperty('isEmailPublic');
CALL db.createProperty('isPhonePublic');
CALL db.createProperty('consentVersion');
CALL db.createProperty('consentedAt');
