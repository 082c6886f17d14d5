// One keyset page of the registrations that match a filter, oldest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (ageOrder)
//          registration Map   see registrations/summary
MATCH (registration:Registration)
WHERE registration.ageOrder > $after AND ($before IS NULL OR registration.ageOrder < $before) AND
//> include registrations/matches-filter
WITH registration
ORDER BY registration.ageOrder
LIMIT $limit
RETURN
  registration.ageOrder AS position,
//> include registrations/summary
  AS registration
ORDER BY position
