// How many retired actors match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (retired:RetiredActor)
WHERE retired.timeOrder > '' AND
//> include actor-records/matches-retired-filter
RETURN count(retired) AS count
