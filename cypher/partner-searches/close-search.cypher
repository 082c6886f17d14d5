// Closes a search for partners of a locked consortium.
//
// Params   $key String   of the search
// Returns  search Map    see partner-searches/summary
MATCH (search:PartnerSearch {key: $key})-[:SEARCHES_FOR]->(consortium:Consortium)
SET search.closedAt = datetime()
REMOVE search.openOrder
RETURN
//> include partner-searches/summary
AS search
