// What rows of a table may call a lighthouse.
//
// Returns  key String
//          names [String]
MATCH (lighthouse:Lighthouse)
RETURN lighthouse.key AS key, [lighthouse.name] AS names
ORDER BY key
