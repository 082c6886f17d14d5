// Locks a publication until the transaction ends, and reads it.
//
// Params   $key String
// Returns  publication Map   see publications/summary
MATCH (entry:Publication {key: $key})
SET entry.version = entry.version
RETURN
//> include publications/summary
AS publication
