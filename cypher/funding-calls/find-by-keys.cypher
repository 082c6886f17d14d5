// The funding calls with the given keys; a key that names none, or one that the asker may not see, has no row.
//
// Params   $keys [String]
// Returns  fundingCall Map   see funding-calls/summary
UNWIND $keys AS key
MATCH (entry:FundingCall {key: key})
WHERE
//> include visibility/sees-entry
RETURN
//> include funding-calls/summary
AS fundingCall
