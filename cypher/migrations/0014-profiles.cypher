// Names of what people say in profiles, before any data has them; without these Neo4j warns of each.
CALL db.createProperty('version');
CALL db.createProperty('address');
CALL db.createProperty('lookingForDe');
CALL db.createProperty('lookingForEn');
CALL db.createLabel('Service');
