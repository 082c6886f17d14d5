// The claims of each account, newest first, at most 50.
//
// Params   $keys [String]    of accounts
// Returns  ownerKey String   the account
//          claim Map         see claims/summary
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (account:Account {key: ownerKey})<-[:CLAIMED_BY]-(claim:Claim)-[:CLAIM_OF]->(actor:Actor)
  RETURN account, claim, actor
  ORDER BY claim.ageOrder DESC
  LIMIT 50
}
RETURN
  ownerKey,
//> include claims/summary
  AS claim
ORDER BY ownerKey, claim.ageOrder DESC
