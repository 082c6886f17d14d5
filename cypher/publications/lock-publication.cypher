// Locks a publication until the transaction ends, and reads it.
//
// Params   $key String
// Returns  publication Map   see publications/summary
MATCH (entry:Publication {key: $key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE entry.lock
RETURN
//> include publications/summary
AS publication
