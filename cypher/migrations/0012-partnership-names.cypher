// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createProperty('confirmedAt');
