// One keyset page of the open partner searches, newest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (openOrder)
//          search Map       see partner-searches/summary
MATCH (search:PartnerSearch)
WHERE search.openOrder > $after AND ($before IS NULL OR search.openOrder < $before)
WITH search
ORDER BY search.openOrder
LIMIT $limit
MATCH (search)-[:SEARCHES_FOR]->(consortium:Consortium)
RETURN
  search.openOrder AS position,
//> include partner-searches/summary
  AS search
ORDER BY position
