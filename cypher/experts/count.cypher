// How many public expert profiles match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (expert:ExpertProfile)
WHERE expert.sortKey > '' AND
//> include experts/matches-filter
RETURN count(expert) AS count
