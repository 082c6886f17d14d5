// How many outgoing mails match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (mail:OutgoingMail)
WHERE mail.timeOrder > '' AND
//> include outbox/matches-filter
RETURN count(mail) AS count
