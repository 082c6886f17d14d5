// The consortia with the given keys that exist for who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  consortium Map   see consortia/summary
UNWIND $keys AS key
MATCH (consortium:Consortium {key: key})
WHERE
//> include consortia/concerns-viewer
RETURN
//> include consortia/summary
AS consortium
