// A registration that nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  registration Map   see registrations/summary; no row when there is none
MATCH (registration:Registration {key: $key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE registration.lock
WITH registration
RETURN
//> include registrations/summary
AS registration
