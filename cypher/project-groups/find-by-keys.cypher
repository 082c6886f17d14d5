// The project groups with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  projectGroup Map   see project-groups/summary
UNWIND $keys AS key
MATCH (group:ProjectGroup {key: key})
RETURN
//> include project-groups/summary
AS projectGroup
