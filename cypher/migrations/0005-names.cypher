// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createProperty('rorId');
CALL db.createProperty('nuts3');
CALL db.createProperty('latitude');
CALL db.createProperty('longitude');
CALL db.createProperty('hasEnded');
CALL db.createRelationshipType('PART_OF');
CALL db.createRelationshipType('DOCUMENTED_BY');
