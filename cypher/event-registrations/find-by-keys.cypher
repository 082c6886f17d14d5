// The registrations with the given keys, for services that decide who may see them; a key that names none has no row.
//
// Params   $keys [String]
// Returns  registration Map   see event-registrations/summary
UNWIND $keys AS key
MATCH (registration:EventRegistration {key: key})
RETURN
//> include event-registrations/summary
AS registration
