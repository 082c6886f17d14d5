// The versions with the given keys, of consortia that exist for who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  version Map   see consortium-versions/summary
UNWIND $keys AS key
MATCH (version:ConsortiumVersion {key: key})-[:VERSION_OF]->(consortium:Consortium)
WHERE
//> include consortia/concerns-viewer
RETURN
//> include consortium-versions/summary
AS version
