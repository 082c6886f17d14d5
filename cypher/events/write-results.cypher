// Says what came of an event and who was there, and raises its version.
//
// Params   $key String
//          $texts Map               resultsDe, resultsEn; null removes one
//          $attendance Int?
//          $attendingKeys [String]  actors that attended and agreed to be named
//          $sequenceStep Int        1 when calendars have to take the event over anew, else 0
// Returns  key String
MATCH (event:Event {key: $key})
SET event += $texts,
    event.attendance = $attendance,
    event.sequence = event.sequence + $sequenceStep,
    event.version = event.version + 1,
    event.updatedAt = datetime()
WITH event
CALL (event) {
  MATCH (event)-[old:ATTENDED_BY]->(actor:Actor)
  WHERE NOT actor.key IN $attendingKeys
  DELETE old
}
CALL (event) {
  UNWIND $attendingKeys AS actorKey
  MATCH (actor:Actor {key: actorKey})
  MERGE (event)-[attending:ATTENDED_BY]->(actor)
    ON CREATE SET attending.consentedAt = datetime()
}
RETURN event.key AS key
