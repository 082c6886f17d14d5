// One keyset page of the project groups that match a filter, newest first, undated last, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value: 199999999 less the day as yyyymmdd, then sortKey
//          projectGroup Map   see project-groups/summary
MATCH (group:ProjectGroup)
WHERE group.sortKey > '' AND
//> include project-groups/matches-filter
WITH
  group,
  coalesce(group.startDate.year * 10000 + group.startDate.month * 100 + group.startDate.day, 0) AS day
WITH group, toString(199999999 - day) + ' ' + group.sortKey AS position
WHERE position < $before AND ($after IS NULL OR position > $after)
WITH group, position
ORDER BY position DESC
LIMIT $limit
RETURN
  position,
//> include project-groups/summary
  AS projectGroup
ORDER BY position DESC
