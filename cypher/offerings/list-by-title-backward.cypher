// One keyset page of the services that match a filter, by title, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          service Map      see offerings/summary
MATCH (service:Service)
WHERE service.sortKey < $before AND ($after IS NULL OR service.sortKey > $after) AND
//> include offerings/matches-filter
WITH service
ORDER BY service.sortKey DESC
LIMIT $limit
RETURN
  service.sortKey AS position,
//> include offerings/summary
  AS service
ORDER BY position DESC
