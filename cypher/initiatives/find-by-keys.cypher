// The initiatives with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  initiative Map   see initiatives/summary
UNWIND $keys AS key
MATCH (initiative:Initiative {key: key})
RETURN
//> include initiatives/summary
AS initiative
