// Comments within consortia are found by key; what becomes of a consortium has names of its own.

CREATE CONSTRAINT consortium_comment_key_is_unique IF NOT EXISTS
FOR (comment:ConsortiumComment) REQUIRE comment.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createProperty('submittedOn');
CALL db.createProperty('decidedOn');
CALL db.createProperty('rejectionReason');
