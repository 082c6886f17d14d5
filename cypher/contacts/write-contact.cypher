// Sets what a locked contact person is, raises the version, and records what the person agrees to from now on: the consent
// until now ends, and stays as history.
//
// Params   $key String
//          $contact Map        properties as in contacts/create-contact; one that is left out stays
//          $givenAt DateTime?  when the person agreed to what holds from now on; null for who was not asked
// Returns  contact Map         see contacts/told
MATCH (contact:Contact {key: $key})
SET contact += $contact, contact.consentedAt = $givenAt, contact.version = coalesce(contact.version, 1) + 1
WITH contact
CALL (contact) {
  MATCH (consent:Consent)-[:CONSENT_OF]->(contact)
  WHERE consent.withdrawnAt IS NULL
  SET consent.withdrawnAt = datetime()
}
FOREACH (givenAt IN CASE WHEN $givenAt IS NULL THEN [] ELSE [$givenAt] END |
  CREATE (:Consent {
    key: contact.key + '|' + contact.version, version: contact.consentVersion, givenAt: givenAt,
    fields:
    //> include contacts/public-fields
  })-[:CONSENT_OF]->(contact)
)
WITH contact
RETURN
//> include contacts/told
AS contact
