// Two actors that a manager looked at and found to be different are not proposed as the same again.

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('NOT_SAME_AS');
CALL db.createProperty('dismissedAt');
