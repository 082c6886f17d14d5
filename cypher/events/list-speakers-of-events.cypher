// The speakers of each event in their order; whoever may see the event may see them, as they agreed to be named.
//
// Params   $keys [String]   of events
// Returns  ownerKey String
//          key String
//          name String
//          affiliationKey String?
UNWIND $keys AS ownerKey
MATCH (:Event {key: ownerKey})-[:HAS_SPEAKER]->(speaker:Speaker)
RETURN
  ownerKey,
  speaker.key AS key,
  speaker.name AS name,
  head([(speaker)-[:AFFILIATED_WITH]->(actor:Actor) | actor.key]) AS affiliationKey
ORDER BY ownerKey, speaker.position
