// One keyset page of the registrations that match a filter, newest first, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (newnessOrder)
//          registration Map   see registrations/summary
MATCH (registration:Registration)
WHERE registration.newnessOrder < $before AND ($after IS NULL OR registration.newnessOrder > $after) AND
//> include registrations/matches-filter
WITH registration
ORDER BY registration.newnessOrder DESC
LIMIT $limit
RETURN
  registration.newnessOrder AS position,
//> include registrations/summary
  AS registration
ORDER BY position DESC
