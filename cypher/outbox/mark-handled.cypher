// Keeps of an outgoing mail that somebody saw to it: no text and no address.
//
// Params   $key String
// Returns  mail Map   see outbox/summary
MATCH (mail:OutgoingMail {key: $key})
SET mail.state = 'HANDLED'
REMOVE mail.email, mail.replyTo, mail.subject, mail.text, mail.nextAttemptAt, mail.claim, mail.lastError
RETURN
//> include outbox/summary
AS mail
