// Says what an event is, but for its state, its results, its programme and who takes part, and raises its version.
//
// Params   $key String
//          $texts Map             texts and truth values by property; null removes one
//          $startsAt DateTime
//          $endsAt DateTime?
//          $startOrder String     unique: the start, then the key
//          $capacity Int?
//          $registrationClosesAt DateTime?
//          $sequenceStep Int      1 when calendars have to take the event over anew, else 0
// Returns  key String
MATCH (event:Event {key: $key})
SET event += $texts,
    event.startsAt = $startsAt,
    event.endsAt = $endsAt,
    event.startOrder = $startOrder,
    event.capacity = $capacity,
    event.registrationClosesAt = $registrationClosesAt,
    event.sequence = event.sequence + $sequenceStep,
    event.version = event.version + 1,
    event.updatedAt = datetime()
RETURN event.key AS key
