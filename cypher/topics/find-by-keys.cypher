// The topics with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  topic Map   see topics/summary
UNWIND $keys AS key
MATCH (topic:Topic {key: key})
RETURN
//> include topics/summary
AS topic
