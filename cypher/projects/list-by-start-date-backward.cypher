// One keyset page of the projects that match a filter, by start, newest first, undated last, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (dateOrder)
//          project Map   see projects/summary
MATCH (project:Project)
WHERE project.dateOrder < $before AND ($after IS NULL OR project.dateOrder > $after) AND
//> include projects/matches-filter
WITH project
ORDER BY project.dateOrder DESC
LIMIT $limit
RETURN
  project.dateOrder AS position,
//> include projects/summary
  AS project
ORDER BY position DESC
