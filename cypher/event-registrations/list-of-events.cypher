// Who takes part in each event or waits for it, in the order in which they came; for services that decide who may know.
//
// Params   $keys [String]      the owners
//          $states [String]    only these states
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Event {key: ownerKey})<-[:REGISTERED_FOR]-(registration:EventRegistration)
  WHERE registration.state IN $states
  WITH registration, [registration.number, registration.key] AS position
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
  MATCH (:Event {key: ownerKey})<-[:REGISTERED_FOR]-(registration:EventRegistration)
  WHERE registration.state IN $states
  } END AS total
