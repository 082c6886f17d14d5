// How many publications match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (entry:Publication)
WHERE entry.timeOrder > '' AND
//> include publications/matches-filter
RETURN count(entry) AS count
