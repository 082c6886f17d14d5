// Locks a contact person until the transaction ends, and reads what is stored.
//
// Params   $key String
// Returns  contact Map           see contacts/told
//          consentVersion String?  null for who was not asked for consent
//          consentedAt DateTime?
MATCH (contact:Contact {key: $key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE contact.lock
RETURN
  //> include contacts/told
  AS contact,
  contact.consentVersion AS consentVersion,
  contact.consentedAt AS consentedAt
