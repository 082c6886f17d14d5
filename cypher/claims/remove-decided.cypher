// Deletes some of the claims that were decided or withdrawn so long ago that they are kept no longer.
//
// Params   $days Int     for how many days they are kept
//          $limit Int    at most
// Returns  key String    of each deleted one
//          state String  what had become of it
MATCH (claim:Claim)
WHERE claim.decidedAt < datetime() - duration({days: $days})
WITH claim, claim.key AS key, claim.state AS state
LIMIT $limit
DETACH DELETE claim
RETURN key, state
