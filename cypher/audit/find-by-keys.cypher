// The audit entries with the given keys; a key that names none, or one kept from who asks, has no row.
//
// Params   $keys [String]
// Returns  entry Map   see audit/summary
UNWIND $keys AS key
MATCH (entry:AuditEntry {key: key})
WHERE
//> include audit/exists-for-viewer
RETURN
//> include audit/summary
AS entry
