// The publications with the given keys; a key that names none, or one that the asker may not see, has no row.
//
// Params   $keys [String]
// Returns  publication Map   see publications/summary
UNWIND $keys AS key
MATCH (entry:Publication {key: key})
WHERE
//> include publications/sees-entry
RETURN
//> include publications/summary
AS publication
