// Accounts are found by their key and by the subject of the access token; audit entries are listed by time.

CREATE CONSTRAINT account_key_is_unique IF NOT EXISTS
FOR (account:Account) REQUIRE account.key IS UNIQUE;

CREATE CONSTRAINT account_subject_is_unique IF NOT EXISTS
FOR (account:Account) REQUIRE account.subject IS UNIQUE;

CREATE CONSTRAINT speaks_for_key_is_unique IF NOT EXISTS
FOR ()-[speaking:SPEAKS_FOR]-() REQUIRE speaking.key IS UNIQUE;

CREATE CONSTRAINT moderates_key_is_unique IF NOT EXISTS
FOR ()-[moderating:MODERATES]-() REQUIRE moderating.key IS UNIQUE;

CREATE CONSTRAINT audit_entry_key_is_unique IF NOT EXISTS
FOR (auditEntry:AuditEntry) REQUIRE auditEntry.key IS UNIQUE;

CREATE CONSTRAINT audit_entry_time_order_is_unique IF NOT EXISTS
FOR (auditEntry:AuditEntry) REQUIRE auditEntry.timeOrder IS UNIQUE;

CREATE RANGE INDEX audit_entry_target IF NOT EXISTS
FOR (auditEntry:AuditEntry) ON (auditEntry.targetKey);

CREATE RANGE INDEX audit_entry_action IF NOT EXISTS
FOR (auditEntry:AuditEntry) ON (auditEntry.action);

CREATE RANGE INDEX partnership_is_private IF NOT EXISTS
FOR (partnership:Partnership) ON (partnership.isPrivate);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('WRITTEN_BY');
CALL db.createProperty('email');
CALL db.createProperty('grantedRole');
CALL db.createProperty('language');
CALL db.createProperty('createdAt');
CALL db.createProperty('at');
CALL db.createProperty('targetType');
CALL db.createProperty('before');
CALL db.createProperty('after');
CALL db.createProperty('isPrivate');
