// Creates a funding call without its relationships.
//
// Params   $key String   unique
// Returns  key String
CREATE (entry:FundingCall {key: $key, version: 0, isExample: false, status: 'DRAFT'})
RETURN entry.key AS key
