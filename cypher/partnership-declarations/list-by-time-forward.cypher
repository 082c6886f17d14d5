// One keyset page of the declarations that match a filter, newest first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          declaration Map  see partnership-declarations/summary
MATCH (declaration:PartnershipDeclaration)
WHERE declaration.timeOrder > $after AND ($before IS NULL OR declaration.timeOrder < $before) AND
//> include partnership-declarations/matches-filter
WITH declaration
ORDER BY declaration.timeOrder
LIMIT $limit
RETURN
  declaration.timeOrder AS position,
//> include partnership-declarations/summary
  AS declaration
ORDER BY position
