// Locks a funding call until the transaction ends, and reads it.
//
// Params   $key String
// Returns  fundingCall Map   see funding-calls/summary
MATCH (entry:FundingCall {key: $key})
SET entry.version = entry.version
RETURN
//> include funding-calls/summary
AS fundingCall
