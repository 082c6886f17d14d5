// The claims with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  claim Map   see claims/summary
UNWIND $keys AS key
MATCH (account:Account)<-[:CLAIMED_BY]-(claim:Claim {key: key})-[:CLAIM_OF]->(actor:Actor)
RETURN
//> include claims/summary
AS claim
