// How many funding calls match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (entry:FundingCall)
WHERE entry.deadlineOrder > '' AND
//> include funding-calls/matches-filter
RETURN count(entry) AS count
