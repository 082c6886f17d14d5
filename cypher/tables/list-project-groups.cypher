// What rows of a table may call a project group.
//
// Returns  key String
//          names [String]
//          lighthouseKey String?   its lighthouse
MATCH (group:ProjectGroup)
// Every group has one: the index holds them all.
WHERE group.sortKey > ''
RETURN
  group.key AS key,
  [name IN [group.nameDe, group.nameEn] WHERE name IS NOT NULL] AS names,
  head(COLLECT { MATCH (group)-[:BELONGS_TO]->(home:Lighthouse) RETURN home.key ORDER BY home.key }) AS lighthouseKey
ORDER BY key
