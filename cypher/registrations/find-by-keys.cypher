// The registrations with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  registration Map   see registrations/summary
UNWIND $keys AS key
MATCH (registration:Registration {key: key})
RETURN
//> include registrations/summary
AS registration
