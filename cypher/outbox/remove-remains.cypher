// Deletes some of what is left of mails that were sent, or seen to, or are confidential, so that nobody sees to them, and were written so long ago that it is kept no longer.
//
// Params   $days Int    for how many days it is kept
//          $limit Int   at most
// Returns  key String   of each deleted one
MATCH (mail:OutgoingMail)
WHERE mail.createdAt < datetime() - duration({days: $days}) AND (mail.state IN ['SENT', 'HANDLED'] OR mail.isConfidential)
WITH mail, mail.key AS key
LIMIT $limit
DETACH DELETE mail
RETURN key
