// What each revision changed is found by its key.

CREATE CONSTRAINT network_change_key_is_unique IF NOT EXISTS
FOR (change:NetworkChange) REQUIRE change.key IS UNIQUE;

// A name that a statement asks for before any data has it; without this Neo4j warns of it.
CALL db.createProperty('activityKeys');
