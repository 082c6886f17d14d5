// Sets how far a locked funding call has got, and raises its version.
//
// Params   $key String
//          $status String   FundingCallStatus
// Returns  fundingCall Map  see funding-calls/summary
MATCH (entry:FundingCall {key: $key})
SET entry.status = $status,
    entry.version = entry.version + 1
RETURN
//> include funding-calls/summary
AS fundingCall
