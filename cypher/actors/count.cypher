// How many actors match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (actor:Actor)
WHERE actor.sortKey > '' AND
//> include actors/matches-filter
RETURN count(actor) AS count
