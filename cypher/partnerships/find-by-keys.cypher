// The partnerships with the given keys that exist for who asks; any other key has no row.
//
// Params   $keys [String]
// Returns  partnership Map   see partnerships/summary
UNWIND $keys AS key
MATCH (activity:Partnership {key: key})
WHERE
//> include access/sees-activity
RETURN
//> include partnerships/summary
AS partnership
