// The agenda of each event in its order; whoever may see the event may see it.
//
// Params   $keys [String]   of events
// Returns  ownerKey String
//          key String
//          titleDe String
//          titleEn String
//          startsAt DateTime
//          endsAt DateTime?
//          speakerKeys [String]
UNWIND $keys AS ownerKey
MATCH (:Event {key: ownerKey})-[:HAS_AGENDA_ENTRY]->(entry:AgendaEntry)
RETURN
  ownerKey,
  entry.key AS key,
  entry.titleDe AS titleDe,
  entry.titleEn AS titleEn,
  entry.startsAt AS startsAt,
  entry.endsAt AS endsAt,
  COLLECT {
    MATCH (entry)-[:GIVEN_BY]->(speaker:Speaker)
    RETURN speaker.key ORDER BY speaker.position
  } AS speakerKeys
ORDER BY ownerKey, entry.position
