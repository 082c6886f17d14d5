// The members with the given keys, of consortia that exist for who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  member Map   see consortium-members/summary
UNWIND $keys AS key
MATCH (member:ConsortiumMember {key: key})<-[:HAS_MEMBER]-(consortium:Consortium)
WHERE
//> include consortia/concerns-viewer
RETURN
//> include consortium-members/summary
AS member
