// A registration that nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  registration Map   see registrations/summary; no row when there is none
MATCH (registration:Registration {key: $key})
// Setting a property locks the node, even to the same value.
SET registration.version = registration.version
WITH registration
RETURN
//> include registrations/summary
AS registration
