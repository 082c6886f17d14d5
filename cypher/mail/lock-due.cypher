// Locks the mails that are due longest. Whoever sends at the same time waits here, and then reads what is still due.
//
// Params   $limit Int
// Returns  key String
MATCH (mail:OutgoingMail)
WHERE mail.nextAttemptAt <= datetime()
WITH mail
ORDER BY mail.nextAttemptAt, mail.key
LIMIT $limit
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE mail.lock
RETURN mail.key AS key
ORDER BY key
