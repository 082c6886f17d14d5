// One keyset page of the funding calls that match a filter, newest first, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (openingOrder)
//          fundingCall Map  see funding-calls/summary
MATCH (entry:FundingCall)
WHERE entry.openingOrder < $before AND ($after IS NULL OR entry.openingOrder > $after) AND
//> include funding-calls/matches-filter
WITH entry
ORDER BY entry.openingOrder DESC
LIMIT $limit
RETURN
  entry.openingOrder AS position,
//> include funding-calls/summary
  AS fundingCall
ORDER BY position DESC
