// Publications are found by their key, and listed by the time when they came out.

CREATE CONSTRAINT publication_key_is_unique IF NOT EXISTS
FOR (publication:Publication) REQUIRE publication.key IS UNIQUE;

CREATE CONSTRAINT publication_time_order_is_unique IF NOT EXISTS
FOR (publication:Publication) REQUIRE publication.timeOrder IS UNIQUE;

CREATE RANGE INDEX publication_published_at IF NOT EXISTS
FOR (publication:Publication) ON (publication.publishedAt);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('AUTHORED_BY');
CALL db.createProperty('updatedAt');
CALL db.createProperty('summaryDe');
CALL db.createProperty('summaryEn');
CALL db.createProperty('textDe');
CALL db.createProperty('textEn');
