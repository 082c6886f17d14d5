// Removes the speaker of an event; the entries of the agenda stay without them.
//
// Params   $key String
// Returns  kind String   Speaker; no row when there is no such speaker
//          count Int     how many nodes
MATCH (speaker:Speaker {key: $key})
DETACH DELETE speaker
RETURN 'Speaker' AS kind, count(*) AS count
