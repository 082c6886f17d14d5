// One keyset page of the consortia that match a filter, newest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          consortium Map   see consortia/summary
MATCH (consortium:Consortium)
WHERE consortium.timeOrder > $after AND ($before IS NULL OR consortium.timeOrder < $before) AND
//> include consortia/matches-filter
WITH consortium
ORDER BY consortium.timeOrder
LIMIT $limit
RETURN
  consortium.timeOrder AS position,
//> include consortia/summary
  AS consortium
ORDER BY position
