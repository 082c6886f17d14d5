// The comments with the given keys, of consortia that exist for who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  comment Map   see consortium-comments/summary
UNWIND $keys AS key
MATCH (comment:ConsortiumComment {key: key})-[:COMMENTS_ON]->(consortium:Consortium)
WHERE
//> include consortia/concerns-viewer
RETURN
//> include consortium-comments/summary
AS comment
