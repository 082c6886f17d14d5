// How many of the project groups that match a filter belong to each lighthouse, most frequent first.
//
// Params   $limit Int       lighthouses at most
// Returns  value String?    key of the lighthouse; null stands for groups without one
//          count Int
MATCH (group:ProjectGroup)
WHERE group.sortKey > '' AND
//> include project-groups/matches-filter
OPTIONAL MATCH (group)-[:BELONGS_TO]->(lighthouse:Lighthouse)
WITH lighthouse.key AS value, count(group) AS count
ORDER BY count DESC, value
LIMIT $limit
RETURN value, count
ORDER BY count DESC, value
