// Contact persons are found also by the hash of the code that lets them object; consents by their key.

CREATE CONSTRAINT contact_token_hash_is_unique IF NOT EXISTS
FOR (contact:Contact) REQUIRE contact.tokenHash IS UNIQUE;

CREATE CONSTRAINT consent_key_is_unique IF NOT EXISTS
FOR (consent:Consent) REQUIRE consent.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('CONSENT_OF');
CALL db.createProperty('phone');
CALL db.createProperty('role');
CALL db.createProperty('isNamePublic');
CALL db.createProperty('isEmailPublic');
CALL db.createProperty('isPhonePublic');
CALL db.createProperty('consentVersion');
CALL db.createProperty('consentedAt');
CALL db.createProperty('givenAt');
CALL db.createProperty('withdrawnAt');
CALL db.createProperty('fields');
