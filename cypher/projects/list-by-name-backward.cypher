// One keyset page of the projects that match a filter, by name, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          project Map   see projects/summary
MATCH (project:Project)
WHERE project.sortKey < $before AND ($after IS NULL OR project.sortKey > $after) AND
//> include projects/matches-filter
WITH project
ORDER BY project.sortKey DESC
LIMIT $limit
RETURN
  project.sortKey AS position,
//> include projects/summary
  AS project
ORDER BY position DESC
