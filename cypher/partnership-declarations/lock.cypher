// A declaration that exists for who asks, which nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  declaration Map   see partnership-declarations/summary
MATCH (declaration:PartnershipDeclaration {key: $key})
WHERE
//> include partnership-declarations/concerns-viewer
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE declaration.lock
WITH declaration
RETURN
//> include partnership-declarations/summary
AS declaration
