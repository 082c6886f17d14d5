// What a merge replaced is kept, so that it can be undone.

CREATE CONSTRAINT merge_record_key_is_unique IF NOT EXISTS
FOR (mergeRecord:MergeRecord) REQUIRE mergeRecord.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('UNITED');
CALL db.createProperty('takenFields');
CALL db.createProperty('addedAliases');
CALL db.createProperty('addedCitySpellings');
CALL db.createProperty('removedKeys');
CALL db.createProperty('claimKeys');
CALL db.createProperty('declarationKeys');
