// Those who have a place at an event or wait for one.
//
// Params   $eventKey String
// Returns  registration Map   see event-registrations/summary
MATCH (:Event {key: $eventKey})<-[:REGISTERED_FOR]-(registration:EventRegistration)
WHERE registration.state IN ['REGISTERED', 'WAITING']
RETURN
//> include event-registrations/summary
AS registration
ORDER BY registration.number
