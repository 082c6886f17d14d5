// What contact persons agreed to, latest first.
//
// Params   $keys [String]         of contacts
// Returns  ownerKey String
//          version String         of the text
//          givenAt DateTime
//          withdrawnAt DateTime?  null for the one that holds
//          fields [String]        what everybody may see: NAME, EMAIL, PHONE
UNWIND $keys AS ownerKey
MATCH (consent:Consent)-[:CONSENT_OF]->(:Contact {key: ownerKey})
WITH ownerKey, consent
ORDER BY consent.withdrawnAt IS NULL DESC, consent.withdrawnAt DESC
RETURN
  ownerKey,
  consent.version AS version,
  consent.givenAt AS givenAt,
  consent.withdrawnAt AS withdrawnAt,
  consent.fields AS fields
