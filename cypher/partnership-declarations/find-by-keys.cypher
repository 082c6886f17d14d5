// The declarations with the given keys that exist for who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  declaration Map   see partnership-declarations/summary
UNWIND $keys AS key
MATCH (declaration:PartnershipDeclaration {key: key})
WHERE
//> include partnership-declarations/concerns-viewer
RETURN
//> include partnership-declarations/summary
AS declaration
