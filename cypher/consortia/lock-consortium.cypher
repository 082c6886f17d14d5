// A consortium that exists for who asks, which nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  consortium Map   see consortia/summary
MATCH (consortium:Consortium {key: $key})
WHERE
//> include consortia/concerns-viewer
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE consortium.lock
WITH consortium
RETURN
//> include consortia/summary
AS consortium
