// Removes a contact person with everything that was kept of them.
//
// Params   $key String
MATCH (contact:Contact {key: $key})
OPTIONAL MATCH (consent:Consent)-[:CONSENT_OF]->(contact)
DETACH DELETE contact, consent
