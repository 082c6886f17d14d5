// One keyset page of the projects that match a filter, by name.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          project Map   see projects/summary
MATCH (project:Project)
WHERE project.sortKey > $after AND ($before IS NULL OR project.sortKey < $before) AND
//> include projects/matches-filter
WITH project
ORDER BY project.sortKey
LIMIT $limit
RETURN
  project.sortKey AS position,
//> include projects/summary
  AS project
ORDER BY position
