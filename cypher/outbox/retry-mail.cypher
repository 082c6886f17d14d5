// Makes an outgoing mail due now, with all its attempts before it.
//
// Params   $key String
//          $officeEmail String?  where a mail without an address goes
// Returns  mail Map              see outbox/summary
MATCH (mail:OutgoingMail {key: $key})
SET mail.state = 'WAITING', mail.attempts = 0, mail.nextAttemptAt = datetime(),
    mail.email = coalesce(mail.email, $officeEmail)
REMOVE mail.claim, mail.lastError
RETURN
//> include outbox/summary
AS mail
