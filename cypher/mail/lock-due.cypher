// Locks the mails that are due longest. Whoever sends at the same time waits here, and then reads what is still due.
//
// Params   $limit Int
// Returns  key String
MATCH (mail:OutgoingMail)
WHERE mail.nextAttemptAt <= datetime()
WITH mail
ORDER BY mail.nextAttemptAt, mail.key
LIMIT $limit
SET mail.attempts = mail.attempts
RETURN mail.key AS key
ORDER BY key
