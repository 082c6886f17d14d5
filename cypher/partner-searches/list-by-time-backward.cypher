// One keyset page of the open partner searches, from the end of that list.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (openOrder)
//          search Map       see partner-searches/summary
MATCH (search:PartnerSearch)
WHERE search.openOrder < $before AND ($after IS NULL OR search.openOrder > $after)
WITH search
ORDER BY search.openOrder DESC
LIMIT $limit
MATCH (search)-[:SEARCHES_FOR]->(consortium:Consortium)
RETURN
  search.openOrder AS position,
//> include partner-searches/summary
  AS search
ORDER BY position DESC
