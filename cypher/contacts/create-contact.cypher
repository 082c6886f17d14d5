// Creates a contact person of an actor, and the record of what the person agreed to, if anything.
//
// Params   $key String
//          $actorKey String
//          $contact Map           name, email, phone, role, language, consentVersion?; isNamePublic, isEmailPublic,
//                                 isPhonePublic: what everybody may see; perhaps tokenHash: of the code by which the
//                                 person objects
//          $consentedAt DateTime? when the person agreed to the text of that version; null for who was not asked
// Returns  key String             no row when there is no such actor
MATCH (actor:Actor {key: $actorKey})
CREATE (contact:Contact {key: $key, version: 1, consentedAt: $consentedAt})-[:CONTACT_OF]->(actor)
SET contact += $contact
WITH contact
FOREACH (givenAt IN CASE WHEN $consentedAt IS NULL THEN [] ELSE [$consentedAt] END |
  CREATE (:Consent {
    key: contact.key + '|' + contact.version, version: contact.consentVersion, givenAt: givenAt,
    fields:
    //> include contacts/public-fields
  })-[:CONSENT_OF]->(contact)
)
RETURN contact.key AS key
