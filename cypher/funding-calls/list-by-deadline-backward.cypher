// One keyset page of the funding calls that match a filter, earliest deadline first, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (deadlineOrder)
//          fundingCall Map  see funding-calls/summary
MATCH (entry:FundingCall)
WHERE entry.deadlineOrder < $before AND ($after IS NULL OR entry.deadlineOrder > $after) AND
//> include funding-calls/matches-filter
WITH entry
ORDER BY entry.deadlineOrder DESC
LIMIT $limit
RETURN
  entry.deadlineOrder AS position,
//> include funding-calls/summary
  AS fundingCall
ORDER BY position DESC
