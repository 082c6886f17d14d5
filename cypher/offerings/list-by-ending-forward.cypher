// One keyset page of the services that match a filter, by last day, those without one last.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value: the last day, then sortKey
//          service Map      see offerings/summary
MATCH (service:Service)
WHERE service.sortKey > '' AND
//> include offerings/matches-filter
WITH service, coalesce(toString(service.validUntil), '9999-12-31') + ' ' + service.sortKey AS position
WHERE position > $after AND ($before IS NULL OR position < $before)
WITH service, position
ORDER BY position
LIMIT $limit
RETURN
  position,
//> include offerings/summary
  AS service
ORDER BY position
