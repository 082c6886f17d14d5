// Puts speakers and agenda of an event in place of those that it had.
//
// Params   $key String
//          $speakers [Map]   key, name; email, affiliationKey or null; position
//          $agenda [Map]     key, titleDe, titleEn, startsAt (ISO), endsAt (ISO) or null, speakerKeys [String]; position
// Returns  key String
MATCH (event:Event {key: $key})
CALL (event) {
  MATCH (event)-[:HAS_SPEAKER|HAS_AGENDA_ENTRY]->(old)
  DETACH DELETE old
}
CALL (event) {
  UNWIND $speakers AS given
  CREATE (event)-[:HAS_SPEAKER]->(speaker:Speaker {
    key: given.key, name: given.name, email: given.email, position: toInteger(given.position), consentedAt: datetime()
  })
  WITH speaker, given
  MATCH (actor:Actor {key: given.affiliationKey})
  CREATE (speaker)-[:AFFILIATED_WITH]->(actor)
}
CALL (event) {
  UNWIND $agenda AS given
  CREATE (event)-[:HAS_AGENDA_ENTRY]->(entry:AgendaEntry {
    key: given.key, titleDe: given.titleDe, titleEn: given.titleEn, position: toInteger(given.position),
    startsAt: datetime(given.startsAt), endsAt: datetime(given.endsAt)
  })
  WITH entry, given
  UNWIND given.speakerKeys AS speakerKey
  MATCH (speaker:Speaker {key: speakerKey})
  CREATE (entry)-[:GIVEN_BY]->(speaker)
}
RETURN event.key AS key
