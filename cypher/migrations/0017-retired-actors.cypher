// Actors that were merged or taken off the directory keep their key: it is never given again.

CREATE CONSTRAINT retired_actor_key_is_unique IF NOT EXISTS
FOR (retiredActor:RetiredActor) REQUIRE retiredActor.key IS UNIQUE;

CREATE CONSTRAINT retired_actor_time_order_is_unique IF NOT EXISTS
FOR (retiredActor:RetiredActor) REQUIRE retiredActor.timeOrder IS UNIQUE;

CREATE CONSTRAINT retired_activity_key_is_unique IF NOT EXISTS
FOR (retiredActivity:RetiredActivity) REQUIRE retiredActivity.key IS UNIQUE;

CREATE CONSTRAINT handed_over_key_is_unique IF NOT EXISTS
FOR ()-[handover:HANDED_OVER]-() REQUIRE handover.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('RETIRED');
CALL db.createRelationshipType('MERGED_INTO');
CALL db.createProperty('reason');
CALL db.createProperty('note');
CALL db.createProperty('retiredAt');
CALL db.createProperty('retiredType');
CALL db.createProperty('ofKey');
CALL db.createProperty('toKey');
