// The retired actors with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  retired Map   see actor-records/retired-summary
UNWIND $keys AS key
MATCH (retired:RetiredActor {key: key})
RETURN
//> include actor-records/retired-summary
AS retired
