// The partnerships with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  partnership Map   see partnerships/summary
UNWIND $keys AS key
MATCH (partnership:Partnership {key: key})
RETURN
//> include partnerships/summary
AS partnership
