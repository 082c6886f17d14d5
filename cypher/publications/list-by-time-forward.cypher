// One keyset page of the publications that match a filter, newest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          publication Map  see publications/summary
MATCH (entry:Publication)
WHERE entry.timeOrder > $after AND ($before IS NULL OR entry.timeOrder < $before) AND
//> include publications/matches-filter
WITH entry
ORDER BY entry.timeOrder
LIMIT $limit
RETURN
  entry.timeOrder AS position,
//> include publications/summary
  AS publication
ORDER BY position
