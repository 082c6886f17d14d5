// One keyset page of the project groups that match a filter, by name.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          projectGroup Map   see project-groups/summary
MATCH (group:ProjectGroup)
WHERE group.sortKey > $after AND ($before IS NULL OR group.sortKey < $before) AND
//> include project-groups/matches-filter
WITH group
ORDER BY group.sortKey
LIMIT $limit
RETURN
  group.sortKey AS position,
//> include project-groups/summary
  AS projectGroup
ORDER BY position
