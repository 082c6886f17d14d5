// The applications with the given keys that are of an actor of who asks, or for a consortium that they edit; any other key has no row.
//
// Params   $keys [String]
// Returns  application Map   see partner-applications/summary
UNWIND $keys AS key
MATCH (application:PartnerApplication {key: key})-[:APPLIES_TO]->(search:PartnerSearch)-[:SEARCHES_FOR]->(consortium:Consortium)
WHERE
//> include partner-applications/is-theirs
OR
//> include partner-applications/concerns-editors
RETURN
//> include partner-applications/summary
AS application
