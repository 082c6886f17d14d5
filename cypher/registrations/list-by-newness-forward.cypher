// One keyset page of the registrations that match a filter, newest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (newnessOrder)
//          registration Map   see registrations/summary
MATCH (registration:Registration)
WHERE registration.newnessOrder > $after AND ($before IS NULL OR registration.newnessOrder < $before) AND
//> include registrations/matches-filter
WITH registration
ORDER BY registration.newnessOrder
LIMIT $limit
RETURN
  registration.newnessOrder AS position,
//> include registrations/summary
  AS registration
ORDER BY position
