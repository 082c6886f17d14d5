// Keeps of a mail that was sent what it was and when: no text and no address.
//
// Params   $key String
// Returns  key String   no row when it was discarded or handled meanwhile
MATCH (mail:OutgoingMail {key: $key})
WHERE mail.state <> 'HANDLED'
SET mail.state = 'SENT', mail.sentAt = datetime()
REMOVE mail.email, mail.replyTo, mail.subject, mail.text, mail.nextAttemptAt, mail.claim, mail.lastError
RETURN mail.key AS key
