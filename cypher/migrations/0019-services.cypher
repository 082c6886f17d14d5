// Services are found by key, listed by title and by time, and looked for by direction and kind.

CREATE CONSTRAINT service_key_is_unique IF NOT EXISTS
FOR (service:Service) REQUIRE service.key IS UNIQUE;

CREATE CONSTRAINT service_sort_key_is_unique IF NOT EXISTS
FOR (service:Service) REQUIRE service.sortKey IS UNIQUE;

CREATE RANGE INDEX service_kind_and_direction IF NOT EXISTS
FOR (service:Service) ON (service.kind, service.direction);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('PROVIDED_BY');
CALL db.createProperty('subKinds');
CALL db.createProperty('titleDe');
CALL db.createProperty('titleEn');
CALL db.createProperty('contactRoute');
CALL db.createProperty('validFrom');
CALL db.createProperty('validUntil');
CALL db.createProperty('endedOn');
CALL db.createProperty('direction');

// A full-text index cannot be altered: it is made anew, with services in it.
DROP INDEX search IF EXISTS;

CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Project|Topic|Lighthouse|ProjectGroup|Initiative|Service) ON EACH [n.searchNames, n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
