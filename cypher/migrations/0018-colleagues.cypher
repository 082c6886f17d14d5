// Invitations are found by their key and by the hash of their code; contact persons by their key.

CREATE CONSTRAINT invitation_key_is_unique IF NOT EXISTS
FOR (invitation:Invitation) REQUIRE invitation.key IS UNIQUE;

CREATE CONSTRAINT invitation_token_hash_is_unique IF NOT EXISTS
FOR (invitation:Invitation) REQUIRE invitation.tokenHash IS UNIQUE;

CREATE RANGE INDEX invitation_expires_at IF NOT EXISTS
FOR (invitation:Invitation) ON (invitation.expiresAt);

CREATE CONSTRAINT contact_key_is_unique IF NOT EXISTS
FOR (contact:Contact) REQUIRE contact.key IS UNIQUE;

CREATE RANGE INDEX contact_email IF NOT EXISTS
FOR (contact:Contact) ON (contact.email);

CREATE RANGE INDEX registration_decided_at IF NOT EXISTS
FOR (registration:Registration) ON (registration.decidedAt);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('INVITES_TO');
CALL db.createRelationshipType('CONTACT_OF');
