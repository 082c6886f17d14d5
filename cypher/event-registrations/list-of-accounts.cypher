// The registrations of each account, the event that starts last first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Account {key: ownerKey})<-[:REGISTERED_BY]-(registration:EventRegistration)-[:REGISTERED_FOR]->(event:Event)
  WITH registration, [-event.startsAt.epochSeconds, registration.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include event-registrations/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Account {key: ownerKey})<-[:REGISTERED_BY]-(registration:EventRegistration)-[:REGISTERED_FOR]->(event:Event)
  } END AS total
