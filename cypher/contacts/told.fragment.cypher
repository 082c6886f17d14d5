// What the asker may be told of a `contact`; what is not theirs to see is null.
//
// Params   none of its own: see contacts/is-shown
contact {
  .key,
  version: coalesce(contact.version, 1),
  actorKey: head([(contact)-[:CONTACT_OF]->(actor:Actor) | actor.key]),
  isOwn: coalesce(toLower(contact.email) = $ownEmail, false),
  publicFields:
  //> include contacts/public-fields
  ,
  name: CASE WHEN contact.isNamePublic OR
  //> include contacts/is-shown
  THEN contact.name END,
  email: CASE WHEN contact.isEmailPublic OR
  //> include contacts/is-shown
  THEN contact.email END,
  phone: CASE WHEN contact.isPhonePublic OR
  //> include contacts/is-shown
  THEN contact.phone END,
  role: CASE WHEN
  //> include contacts/is-shown
  THEN contact.role END,
  language: CASE WHEN
  //> include contacts/is-shown
  THEN contact.language END
}
