// The projects with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  project Map   see projects/summary
UNWIND $keys AS key
MATCH (project:Project {key: key})
RETURN
//> include projects/summary
AS project
