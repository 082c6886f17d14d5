// The partner searches with the given keys that are open or known to who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  search Map   see partner-searches/summary
UNWIND $keys AS key
MATCH (search:PartnerSearch {key: key})-[:SEARCHES_FOR]->(consortium:Consortium)
WHERE
//> include partner-searches/is-visible
RETURN
//> include partner-searches/summary
AS search
