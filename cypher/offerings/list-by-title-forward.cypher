// One keyset page of the services that match a filter, by title.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          service Map      see offerings/summary
MATCH (service:Service)
WHERE service.sortKey > $after AND ($before IS NULL OR service.sortKey < $before) AND
//> include offerings/matches-filter
WITH service
ORDER BY service.sortKey
LIMIT $limit
RETURN
  service.sortKey AS position,
//> include offerings/summary
  AS service
ORDER BY position
