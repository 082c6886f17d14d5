// Consortia are found by key and listed by time; their versions and members by key.

CREATE CONSTRAINT consortium_key_is_unique IF NOT EXISTS
FOR (consortium:Consortium) REQUIRE consortium.key IS UNIQUE;

CREATE CONSTRAINT consortium_time_order_is_unique IF NOT EXISTS
FOR (consortium:Consortium) REQUIRE consortium.timeOrder IS UNIQUE;

CREATE CONSTRAINT consortium_version_key_is_unique IF NOT EXISTS
FOR (version:ConsortiumVersion) REQUIRE version.key IS UNIQUE;

CREATE CONSTRAINT consortium_member_key_is_unique IF NOT EXISTS
FOR (member:ConsortiumMember) REQUIRE member.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('LED_BY');
CALL db.createRelationshipType('RESPONDS_TO');
CALL db.createRelationshipType('SHARED_WITH');
CALL db.createRelationshipType('HAS_MEMBER');
CALL db.createRelationshipType('STANDS_FOR');
CALL db.createRelationshipType('VERSION_OF');
CALL db.createProperty('aimDe');
CALL db.createProperty('aimEn');
CALL db.createProperty('requirements');
CALL db.createProperty('isSharedWithOffice');
CALL db.createProperty('content');
