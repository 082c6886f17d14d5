// One keyset page of the project groups that match a filter, by name, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          projectGroup Map   see project-groups/summary
MATCH (group:ProjectGroup)
WHERE group.sortKey < $before AND ($after IS NULL OR group.sortKey > $after) AND
//> include project-groups/matches-filter
WITH group
ORDER BY group.sortKey DESC
LIMIT $limit
RETURN
  group.sortKey AS position,
//> include project-groups/summary
  AS projectGroup
ORDER BY position DESC
