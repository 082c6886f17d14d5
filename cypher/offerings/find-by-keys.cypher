// The services with the given keys; a key that names none, or one that may not be seen, has no row.
//
// Params   $keys [String]
// Returns  service Map   see offerings/summary
UNWIND $keys AS key
MATCH (service:Service {key: key})
WHERE
//> include offerings/is-visible
RETURN
//> include offerings/summary
AS service
