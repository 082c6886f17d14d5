// The contact person who holds a code.
//
// Params   $tokenHash String
// Returns  key String   no row when there is none
MATCH (contact:Contact {tokenHash: $tokenHash})
RETURN contact.key AS key
