// How many consortia match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (consortium:Consortium)
WHERE consortium.timeOrder > '' AND
//> include consortia/matches-filter
RETURN count(consortium) AS count
