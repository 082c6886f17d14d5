// A claim that nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  claim Map   see claims/summary; no row when there is none
MATCH (claim:Claim {key: $key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE claim.lock
WITH claim
MATCH (account:Account)<-[:CLAIMED_BY]-(claim)-[:CLAIM_OF]->(actor:Actor)
RETURN
//> include claims/summary
AS claim
