// Deletes some of the registrations that were rejected or withdrawn so long ago that they are kept no longer.
//
// Params   $days Int     for how many days they are kept
//          $limit Int    at most
// Returns  key String    of each deleted one
//          state String  what had become of it
MATCH (registration:Registration)
WHERE registration.decidedAt < datetime() - duration({days: $days})
  AND registration.state IN ['REJECTED', 'WITHDRAWN']
WITH registration, registration.key AS key, registration.state AS state
LIMIT $limit
DETACH DELETE registration
RETURN key, state
