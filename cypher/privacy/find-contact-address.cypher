// The address of a contact person.
//
// Params   $key String
// Returns  email String   no row when there is no such contact person
MATCH (contact:Contact {key: $key})
RETURN contact.email AS email
