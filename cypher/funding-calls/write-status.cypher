// Sets how far a locked funding call has got, and raises its version. It is announced once: who withdraws it and publishes it again
// does not make it news.
//
// Params   $key String
//          $status String   FundingCallStatus
// Returns  fundingCall Map  see funding-calls/summary
MATCH (entry:FundingCall {key: $key})
SET entry.status = $status,
    entry.publishedAt = CASE WHEN $status = 'PUBLISHED' THEN coalesce(entry.publishedAt, datetime()) ELSE entry.publishedAt END,
    entry.version = entry.version + 1
RETURN
//> include funding-calls/summary
AS fundingCall
