// One keyset page of the claims in one of some states, oldest first.
//
// Params   $states [String]?  ClaimState values; null takes all
//          $after String      the order value that the page starts behind, exclusive; "" starts the list
//          $before String?    the order value that the page ends before, exclusive
//          $limit Int         rows at most
// Returns  position String    the row's order value (ageOrder)
//          claim Map          see claims/summary
MATCH (claim:Claim)
WHERE claim.ageOrder > $after AND ($before IS NULL OR claim.ageOrder < $before)
  AND ($states IS NULL OR claim.state IN $states)
WITH claim
ORDER BY claim.ageOrder
LIMIT $limit
MATCH (account:Account)<-[:CLAIMED_BY]-(claim)-[:CLAIM_OF]->(actor:Actor)
RETURN
  claim.ageOrder AS position,
//> include claims/summary
  AS claim
ORDER BY position
