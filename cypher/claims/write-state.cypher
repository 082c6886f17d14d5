// Closes a claim.
//
// Params   $key String
//          $state String        ClaimState
//          $reasonDe String?    for who claims
//          $reasonEn String?
// Returns  claim Map   see claims/summary
MATCH (account:Account)<-[:CLAIMED_BY]-(claim:Claim {key: $key})-[:CLAIM_OF]->(actor:Actor)
SET claim.state = $state,
    claim.version = claim.version + 1,
    claim.openKey = null,
    claim.reasonDe = $reasonDe,
    claim.reasonEn = $reasonEn,
    claim.decidedAt = datetime()
WITH claim, account, actor
RETURN
//> include claims/summary
AS claim
