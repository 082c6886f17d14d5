// The contact persons of actors, hidden ones included, for a table to be compared with.
//
// Params   $actorKeys [String]
// Returns  actorKey String
//          key String
//          name String, email String
//          phone String?, role String?
//          language String
UNWIND $actorKeys AS actorKey
MATCH (:Actor {key: actorKey})<-[:CONTACT_OF]-(contact:Contact)
RETURN
  actorKey,
  contact.key AS key,
  contact.name AS name,
  contact.email AS email,
  contact.phone AS phone,
  contact.role AS role,
  contact.language AS language
ORDER BY actorKey, key
