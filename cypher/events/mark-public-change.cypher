// Marks an event that is or was public as changed just now, for those who read calendars again.
//
// Params   $key String
// Returns  key String
MATCH (event:Event {key: $key})
SET event.publicChangedAt = datetime()
RETURN event.key AS key
