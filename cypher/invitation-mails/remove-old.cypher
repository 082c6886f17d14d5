// Removes some of what was noted of invitations to addresses longer ago than so many days.
//
// Params   $days Int
//          $limit Int     at most
// Returns  removed Int
MATCH (mail:InvitationMail)
WHERE mail.sentAt < datetime() - duration({days: $days})
WITH mail
LIMIT $limit
DELETE mail
RETURN count(*) AS removed
