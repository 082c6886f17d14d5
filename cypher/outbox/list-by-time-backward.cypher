// One keyset page of the outgoing mails that match a filter, from the end of that list.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          mail Map         see outbox/summary
MATCH (mail:OutgoingMail)
WHERE mail.timeOrder < $before AND ($after IS NULL OR mail.timeOrder > $after) AND
//> include outbox/matches-filter
WITH mail
ORDER BY mail.timeOrder DESC
LIMIT $limit
RETURN
  mail.timeOrder AS position,
//> include outbox/summary
  AS mail
ORDER BY position DESC
