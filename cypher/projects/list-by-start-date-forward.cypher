// One keyset page of the projects that match a filter, by start, newest first, undated last.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (dateOrder)
//          project Map   see projects/summary
MATCH (project:Project)
WHERE project.dateOrder > $after AND ($before IS NULL OR project.dateOrder < $before) AND
//> include projects/matches-filter
WITH project
ORDER BY project.dateOrder
LIMIT $limit
RETURN
  project.dateOrder AS position,
//> include projects/summary
  AS project
ORDER BY position
