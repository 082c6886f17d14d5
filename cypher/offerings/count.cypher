// How many services match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (service:Service)
WHERE service.sortKey > '' AND
//> include offerings/matches-filter
RETURN count(service) AS count
