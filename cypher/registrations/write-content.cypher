// Gives a registration its content, in place of what it had, and sets it to wait for a decision.
//
// Params   $key String
//          $content Map           properties by name; null removes one
//          $foundedYear Int?
//          $consentedAt DateTime
//          $fields [Map]          topicKey, level
// Returns  registration Map       see registrations/summary
MATCH (registration:Registration {key: $key})
SET registration += $content,
    registration.foundedYear = $foundedYear,
    registration.consentedAt = $consentedAt,
    registration.state = 'PENDING',
    registration.version = registration.version + 1,
    registration.updatedAt = datetime(),
    registration.messageDe = null,
    registration.messageEn = null
WITH registration
CALL (registration) {
  MATCH (registration)-[old:DECLARES]->(:Topic)
  DELETE old
}
CALL (registration) {
  UNWIND $fields AS field
  MATCH (topic:Topic {key: field.topicKey})
  CREATE (registration)-[:DECLARES {level: field.level}]->(topic)
}
RETURN
//> include registrations/summary
AS registration
