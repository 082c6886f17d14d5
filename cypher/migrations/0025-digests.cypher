// Digests are found by key, by address and state (one of each), by the hash of a code, and by when they are due.

CREATE CONSTRAINT digest_subscription_key_is_unique IF NOT EXISTS
FOR (digest:DigestSubscription) REQUIRE digest.key IS UNIQUE;

CREATE CONSTRAINT digest_subscription_address_and_state_are_unique IF NOT EXISTS
FOR (digest:DigestSubscription) REQUIRE (digest.email, digest.state) IS UNIQUE;

CREATE CONSTRAINT digest_code_hash_is_unique IF NOT EXISTS
FOR (code:DigestCode) REQUIRE code.hash IS UNIQUE;

CREATE RANGE INDEX digest_subscription_told_until IF NOT EXISTS
FOR (digest:DigestSubscription) ON (digest.toldUntil);

CREATE RANGE INDEX digest_subscription_state IF NOT EXISTS
FOR (digest:DigestSubscription) ON (digest.state);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('OPENS');
CALL db.createRelationshipType('FOLLOWS');
CALL db.createProperty('askedAt');
