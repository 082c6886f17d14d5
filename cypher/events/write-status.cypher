// Publishes an event or cancels it, and raises its version.
//
// Params   $key String
//          $texts Map           status; cancellationReasonDe, cancellationReasonEn where it is cancelled
//          $sequenceStep Int    1 when calendars have to take the event over anew, else 0
// Returns  key String
MATCH (event:Event {key: $key})
SET event += $texts,
    event.sequence = event.sequence + $sequenceStep,
    event.version = event.version + 1,
    event.updatedAt = datetime()
RETURN event.key AS key
