// How many claims are in one of some states.
//
// Params   $states [String]?   ClaimState values; null takes all
// Returns  count Int
MATCH (claim:Claim)
WHERE claim.ageOrder > '' AND ($states IS NULL OR claim.state IN $states)
RETURN count(claim) AS count
