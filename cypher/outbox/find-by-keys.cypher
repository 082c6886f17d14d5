// The outgoing mails with the given keys; a key that names none, or a confidential one, has no row.
//
// Params   $keys [String]
// Returns  mail Map   see outbox/summary
UNWIND $keys AS key
MATCH (mail:OutgoingMail {key: key})
WHERE mail.isConfidential IS NULL
RETURN
//> include outbox/summary
AS mail
