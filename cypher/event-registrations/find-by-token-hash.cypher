// The registration of a code; no row for a code that belongs to none.
//
// Params   $tokenHash String
// Returns  registration Map   see event-registrations/summary
MATCH (registration:EventRegistration {tokenHash: $tokenHash})
RETURN
//> include event-registrations/summary
AS registration
