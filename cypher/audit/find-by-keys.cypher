// The audit entries with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  entry Map   see audit/summary
UNWIND $keys AS key
MATCH (entry:AuditEntry {key: key})
RETURN
//> include audit/summary
AS entry
