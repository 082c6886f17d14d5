// Gives the free places of a locked event to those who wait longest; nothing happens once it is cancelled or has started.
//
// Params   $eventKey String
// Returns  registration Map   see event-registrations/summary: each that has a place now
MATCH (event:Event {key: $eventKey})
WHERE event.status = 'PUBLISHED' AND event.startsAt > datetime()
WITH event, COUNT { (event)<-[:REGISTERED_FOR]-(:EventRegistration {state: 'REGISTERED'}) } AS taken
MATCH (event)<-[:REGISTERED_FOR]-(waiting:EventRegistration {state: 'WAITING'})
WITH event, taken, waiting
ORDER BY waiting.number
WITH event.capacity - taken AS free, collect(waiting) AS queue
UNWIND queue[0..CASE WHEN free IS NULL THEN size(queue) WHEN free > 0 THEN free ELSE 0 END] AS registration
SET registration.state = 'REGISTERED'
WITH registration
ORDER BY registration.number
RETURN
//> include event-registrations/summary
AS registration
