// The contact persons with an address, however it is written: there are few enough to compare them all by the index.
//
// Params   $ownEmail String?  in lower case; null finds nobody
// Returns  contact Map          see contacts/told
MATCH (contact:Contact)-[:CONTACT_OF]->(:Actor)
WHERE contact.email > '' AND toLower(contact.email) = $ownEmail
WITH contact
ORDER BY contact.key
RETURN
//> include contacts/told
AS contact
