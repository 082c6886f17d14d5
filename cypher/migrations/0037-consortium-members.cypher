// Members of consortia are found by the code of their invitation, listed by when they were told, and forgotten by when that ends.

CREATE CONSTRAINT consortium_member_token_hash_is_unique IF NOT EXISTS
FOR (member:ConsortiumMember) REQUIRE member.tokenHash IS UNIQUE;

CREATE CONSTRAINT consortium_member_told_order_is_unique IF NOT EXISTS
FOR (member:ConsortiumMember) REQUIRE member.toldOrder IS UNIQUE;

CREATE RANGE INDEX consortium_member_expires_at IF NOT EXISTS
FOR (member:ConsortiumMember) ON (member.expiresAt);

CREATE CONSTRAINT consortium_step_key_is_unique IF NOT EXISTS
FOR (step:ConsortiumStep) REQUIRE step.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('HAS_STEP');
CALL db.createProperty('stateSince');
CALL db.createProperty('isConfirmed');
CALL db.createProperty('stepCount');
CALL db.createProperty('task');
CALL db.createProperty('invitedEmail');
CALL db.createProperty('isConfidential');
CALL db.createProperty('by');
