// Declarations of partnerships are found by key and listed by time; former states of partnerships are kept once each.

CREATE CONSTRAINT partnership_declaration_key_is_unique IF NOT EXISTS
FOR (declaration:PartnershipDeclaration) REQUIRE declaration.key IS UNIQUE;

CREATE CONSTRAINT partnership_declaration_time_order_is_unique IF NOT EXISTS
FOR (declaration:PartnershipDeclaration) REQUIRE declaration.timeOrder IS UNIQUE;

CREATE CONSTRAINT partnership_state_key_is_unique IF NOT EXISTS
FOR (state:PartnershipState) REQUIRE state.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('DECLARED_BY');
CALL db.createRelationshipType('AWAITS');
CALL db.createRelationshipType('NAMES');
CALL db.createRelationshipType('BECAME');
CALL db.createRelationshipType('DECLINED_BY');
CALL db.createRelationshipType('STATE_OF');
CALL db.createProperty('confirmedAt');
CALL db.createProperty('state');
CALL db.createProperty('note');
CALL db.createProperty('declineReason');
CALL db.createProperty('declaredAt');
CALL db.createProperty('decidedAt');
CALL db.createProperty('answer');
CALL db.createProperty('answeredAt');
CALL db.createProperty('agreesToPublish');
CALL db.createProperty('replacedAt');
CALL db.createProperty('replacedBy');
CALL db.createProperty('actorKeys');
