// The contact persons with the given keys, as far as they exist for the asker.
//
// Params   $keys [String]
// Returns  contact Map   see contacts/told
UNWIND $keys AS key
MATCH (contact:Contact {key: key})
WHERE EXISTS { (contact)-[:CONTACT_OF]->(:Actor) } AND
//> include contacts/visible
RETURN
//> include contacts/told
AS contact
