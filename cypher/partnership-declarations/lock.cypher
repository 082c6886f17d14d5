// A declaration that exists for who asks, which nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  declaration Map   see partnership-declarations/summary
MATCH (declaration:PartnershipDeclaration {key: $key})
WHERE
//> include partnership-declarations/concerns-viewer
// Setting a property locks the node, even to the same value.
SET declaration.state = declaration.state
WITH declaration
RETURN
//> include partnership-declarations/summary
AS declaration
