// One keyset page of the consortia that match a filter, from the end of that list.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          consortium Map   see consortia/summary
MATCH (consortium:Consortium)
WHERE consortium.timeOrder < $before AND ($after IS NULL OR consortium.timeOrder > $after) AND
//> include consortia/matches-filter
WITH consortium
ORDER BY consortium.timeOrder DESC
LIMIT $limit
RETURN
  consortium.timeOrder AS position,
//> include consortia/summary
  AS consortium
ORDER BY position DESC
