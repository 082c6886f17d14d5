// Partner searches and applications are found by key; open searches, and applications of one's own, are listed by time.

CREATE CONSTRAINT partner_search_key_is_unique IF NOT EXISTS
FOR (search:PartnerSearch) REQUIRE search.key IS UNIQUE;

CREATE CONSTRAINT partner_search_open_order_is_unique IF NOT EXISTS
FOR (search:PartnerSearch) REQUIRE search.openOrder IS UNIQUE;

CREATE CONSTRAINT partner_application_key_is_unique IF NOT EXISTS
FOR (application:PartnerApplication) REQUIRE application.key IS UNIQUE;

CREATE CONSTRAINT partner_application_time_order_is_unique IF NOT EXISTS
FOR (application:PartnerApplication) REQUIRE application.timeOrder IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('SEARCHES_FOR');
CALL db.createRelationshipType('APPLIES_TO');
CALL db.createProperty('reveals');
CALL db.createProperty('closedAt');
CALL db.createProperty('decidedAt');
CALL db.createProperty('textDe');
CALL db.createProperty('textEn');
