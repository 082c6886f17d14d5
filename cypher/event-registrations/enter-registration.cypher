// Puts a registration at the end of the queue for an event that is locked: a place while there is one and nobody waits
// for it, else the waiting list.
//
// Params   $key String
// Returns  registration Map   see event-registrations/summary
MATCH (registration:EventRegistration {key: $key})-[:REGISTERED_FOR]->(event:Event)
WITH
  registration,
  event,
  COUNT { (event)<-[:REGISTERED_FOR]-(:EventRegistration {state: 'REGISTERED'}) } AS taken,
  EXISTS { (event)<-[:REGISTERED_FOR]-(:EventRegistration {state: 'WAITING'}) } AS isQueued
SET event.registrationNumber = coalesce(event.registrationNumber, 0) + 1
SET registration.number = event.registrationNumber,
    registration.createdAt = datetime(),
    registration.state =
      CASE WHEN event.capacity IS NULL OR (taken < event.capacity AND NOT isQueued) THEN 'REGISTERED' ELSE 'WAITING' END
WITH registration
RETURN
//> include event-registrations/summary
AS registration
