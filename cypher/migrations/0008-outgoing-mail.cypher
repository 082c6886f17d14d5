// Mail is found by its key, listed by time, and sent when it is due: only mail that waits for a sender has nextAttemptAt.

CREATE CONSTRAINT outgoing_mail_key_is_unique IF NOT EXISTS
FOR (outgoingMail:OutgoingMail) REQUIRE outgoingMail.key IS UNIQUE;

CREATE CONSTRAINT outgoing_mail_time_order_is_unique IF NOT EXISTS
FOR (outgoingMail:OutgoingMail) REQUIRE outgoingMail.timeOrder IS UNIQUE;

CREATE RANGE INDEX outgoing_mail_next_attempt_at IF NOT EXISTS
FOR (outgoingMail:OutgoingMail) ON (outgoingMail.nextAttemptAt);

CREATE RANGE INDEX outgoing_mail_state IF NOT EXISTS
FOR (outgoingMail:OutgoingMail) ON (outgoingMail.state);

CREATE RANGE INDEX outgoing_mail_email IF NOT EXISTS
FOR (outgoingMail:OutgoingMail) ON (outgoingMail.email);

CREATE RANGE INDEX outgoing_mail_reply_to IF NOT EXISTS
FOR (outgoingMail:OutgoingMail) ON (outgoingMail.replyTo);

// By the address it is asked whether its owner opted out.
CREATE RANGE INDEX account_email IF NOT EXISTS
FOR (account:Account) ON (account.email);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createProperty('optOut');
CALL db.createProperty('subject');
CALL db.createProperty('text');
CALL db.createProperty('attempts');
CALL db.createProperty('claim');
CALL db.createProperty('lastError');
CALL db.createProperty('sentAt');
CALL db.createLabel('Contact');
CALL db.createRelationshipType('CONTACT_OF');
