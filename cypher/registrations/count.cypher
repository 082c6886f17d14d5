// How many registrations match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (registration:Registration)
WHERE registration.ageOrder > '' AND
//> include registrations/matches-filter
RETURN count(registration) AS count
