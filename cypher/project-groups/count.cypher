// How many project groups match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (group:ProjectGroup)
WHERE group.sortKey > '' AND
//> include project-groups/matches-filter
RETURN count(group) AS count
