// The outgoing mails with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  mail Map   see outbox/summary
UNWIND $keys AS key
MATCH (mail:OutgoingMail {key: key})
RETURN
//> include outbox/summary
AS mail
