// How many partner searches are open.
//
// Params   none
// Returns  count Int
MATCH (search:PartnerSearch)
WHERE search.openOrder > ''
RETURN count(search) AS count
