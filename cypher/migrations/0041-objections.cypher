// Whoever objected to being listed is known by a keyed hash of the address; the key is a secret of the service.

CREATE CONSTRAINT objection_hash_is_unique IF NOT EXISTS
FOR (objection:Objection) REQUIRE objection.hash IS UNIQUE;

CREATE CONSTRAINT service_secret_key_is_unique IF NOT EXISTS
FOR (secret:ServiceSecret) REQUIRE secret.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createProperty('notedAt');
CALL db.createProperty('value');
