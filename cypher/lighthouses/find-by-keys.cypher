// The lighthouses with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  lighthouse Map   see lighthouses/summary
UNWIND $keys AS key
MATCH (lighthouse:Lighthouse {key: key})
RETURN
//> include lighthouses/summary
AS lighthouse
