// The contact persons of each actor, as far as they exist for the asker; in an order that tells nothing of what is hidden.
//
// Params   $keys [String]
// Returns  ownerKey String
//          contact Map   see contacts/told
UNWIND $keys AS ownerKey
MATCH (:Actor {key: ownerKey})<-[:CONTACT_OF]-(contact:Contact)
WHERE
//> include contacts/visible
RETURN
  ownerKey,
  //> include contacts/told
  AS contact
ORDER BY ownerKey, contact.key
