// Forgets that somebody did not want to be listed.
//
// Params   $hash String   of the address
MATCH (objection:Objection {hash: $hash})
DELETE objection
