// Expert profiles are found by their key, and listed by name.

CREATE CONSTRAINT expert_profile_key_is_unique IF NOT EXISTS
FOR (expertProfile:ExpertProfile) REQUIRE expertProfile.key IS UNIQUE;

CREATE CONSTRAINT expert_profile_sort_key_is_unique IF NOT EXISTS
FOR (expertProfile:ExpertProfile) REQUIRE expertProfile.sortKey IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('PROFILE_OF');
CALL db.createRelationshipType('EXPERT_AT');
CALL db.createProperty('title');
CALL db.createProperty('languages');
CALL db.createProperty('aboutDe');
CALL db.createProperty('aboutEn');
