// Claims are found by their key, listed by age, and open once for an account and an actor.

CREATE CONSTRAINT claim_key_is_unique IF NOT EXISTS
FOR (claim:Claim) REQUIRE claim.key IS UNIQUE;

CREATE CONSTRAINT claim_open_key_is_unique IF NOT EXISTS
FOR (claim:Claim) REQUIRE claim.openKey IS UNIQUE;

CREATE RANGE INDEX claim_decided_at IF NOT EXISTS
FOR (claim:Claim) ON (claim.decidedAt);

CREATE CONSTRAINT claim_age_order_is_unique IF NOT EXISTS
FOR (claim:Claim) REQUIRE claim.ageOrder IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('CLAIMED_BY');
CALL db.createRelationshipType('CLAIM_OF');
CALL db.createProperty('message');
CALL db.createProperty('reasonDe');
CALL db.createProperty('reasonEn');
