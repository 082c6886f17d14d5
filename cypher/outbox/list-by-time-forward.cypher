// One keyset page of the outgoing mails that match a filter, newest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          mail Map         see outbox/summary
MATCH (mail:OutgoingMail)
WHERE mail.timeOrder > $after AND ($before IS NULL OR mail.timeOrder < $before) AND
//> include outbox/matches-filter
WITH mail
ORDER BY mail.timeOrder
LIMIT $limit
RETURN
  mail.timeOrder AS position,
//> include outbox/summary
  AS mail
ORDER BY position
