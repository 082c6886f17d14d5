// How many projects match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (project:Project)
WHERE project.sortKey > '' AND
//> include projects/matches-filter
RETURN count(project) AS count
