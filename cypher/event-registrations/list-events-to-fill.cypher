// Events to come that have free places and people who wait for one, as after an erasure.
//
// Params   $limit Int
// Returns  key String
MATCH (:EventRegistration {state: 'WAITING'})-[:REGISTERED_FOR]->(event:Event)
WITH DISTINCT event
WHERE event.status = 'PUBLISHED' AND event.startsAt > datetime()
  AND coalesce(event.capacity > COUNT { (event)<-[:REGISTERED_FOR]-(:EventRegistration {state: 'REGISTERED'}) }, true)
RETURN event.key AS key
ORDER BY key
LIMIT $limit
