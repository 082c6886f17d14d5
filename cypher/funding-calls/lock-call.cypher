// Locks a funding call until the transaction ends, and reads it.
//
// Params   $key String
// Returns  fundingCall Map   see funding-calls/summary
MATCH (entry:FundingCall {key: $key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE entry.lock
RETURN
//> include funding-calls/summary
AS fundingCall
