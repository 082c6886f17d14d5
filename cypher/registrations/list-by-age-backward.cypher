// One keyset page of the registrations that match a filter, oldest first, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (ageOrder)
//          registration Map   see registrations/summary
MATCH (registration:Registration)
WHERE registration.ageOrder < $before AND ($after IS NULL OR registration.ageOrder > $after) AND
//> include registrations/matches-filter
WITH registration
ORDER BY registration.ageOrder DESC
LIMIT $limit
RETURN
  registration.ageOrder AS position,
//> include registrations/summary
  AS registration
ORDER BY position DESC
