// What rows of a table may call a project group.
//
// Returns  key String
//          names [String]
MATCH (group:ProjectGroup)
RETURN group.key AS key, [name IN [group.nameDe, group.nameEn] WHERE name IS NOT NULL] AS names
ORDER BY key
