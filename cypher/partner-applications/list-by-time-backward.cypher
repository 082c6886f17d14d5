// One keyset page of the applications of actors that who asks speaks for, from the end of that list.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          application Map  see partner-applications/summary
MATCH (application:PartnerApplication)
WHERE application.timeOrder < $before AND ($after IS NULL OR application.timeOrder > $after) AND
//> include partner-applications/is-theirs
WITH application
ORDER BY application.timeOrder DESC
LIMIT $limit
MATCH (application)-[:APPLIES_TO]->(search:PartnerSearch)
RETURN
  application.timeOrder AS position,
//> include partner-applications/summary
  AS application
ORDER BY position DESC
