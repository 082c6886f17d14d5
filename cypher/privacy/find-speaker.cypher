// The speaker of an event that has this key.
//
// Params   $key String
// Returns  email String?   no row when there is no such speaker
MATCH (speaker:Speaker {key: $key})
RETURN speaker.email AS email
