// Who reads what is written to an actor: its contact persons, then the owners of its profile.
//
// Params   $actorKey String
// Returns  email String
//          language String     DE or EN
//          isContact Boolean   a contact person; else an owner
MATCH (actor:Actor {key: $actorKey})
CALL (actor) {
  MATCH (contact:Contact)-[:CONTACT_OF]->(actor)
  WHERE contact.email IS NOT NULL
  RETURN contact.email AS email, coalesce(contact.language, 'DE') AS language, true AS isContact
  UNION
  MATCH (account:Account)-[speaking:SPEAKS_FOR]->(actor)
  WHERE speaking.role = 'OWNER' AND account.email IS NOT NULL
  RETURN account.email AS email, account.language AS language, false AS isContact
}
RETURN email, language, isContact
ORDER BY isContact DESC, email
