// Removes registrations that are kept no longer: those not confirmed in time, and those of events that are long over.
//
// Params   $hours Int    to confirm an address
//          $days Int     that registrations are kept after the end of their event
//          $limit Int    at most
// Returns  key String
MATCH (registration:EventRegistration)
WHERE registration.state IN ['UNCONFIRMED', 'REGISTERED', 'WAITING']
MATCH (registration)-[:REGISTERED_FOR]->(event:Event)
WHERE (registration.state = 'UNCONFIRMED' AND registration.createdAt < datetime() - duration({hours: $hours}))
   OR coalesce(event.endsAt, event.startsAt) < datetime() - duration({days: $days})
WITH registration, registration.key AS key
LIMIT $limit
DETACH DELETE registration
RETURN key
