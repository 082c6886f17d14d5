// Creates an event as a draft with nothing in it; write-event says the rest in the same transaction.
//
// Params   $key String   unique
// Returns  key String
CREATE (event:Event {key: $key, status: 'DRAFT', version: 0, sequence: 0, createdAt: datetime()})
RETURN event.key AS key
