// One keyset page of the funding calls that match a filter, newest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (openingOrder)
//          fundingCall Map  see funding-calls/summary
MATCH (entry:FundingCall)
WHERE entry.openingOrder > $after AND ($before IS NULL OR entry.openingOrder < $before) AND
//> include funding-calls/matches-filter
WITH entry
ORDER BY entry.openingOrder
LIMIT $limit
RETURN
  entry.openingOrder AS position,
//> include funding-calls/summary
  AS fundingCall
ORDER BY position
