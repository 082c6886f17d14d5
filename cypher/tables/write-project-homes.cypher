// Says of projects which lighthouse or project group they came from.
//
// Params   $rows [Map]         projectKey, homeKey, source String
// Returns  written Int         fewer than rows when an end is not there
UNWIND $rows AS row
MATCH (project:Project {key: row.projectKey})
OPTIONAL MATCH (lighthouse:Lighthouse {key: row.homeKey})
OPTIONAL MATCH (group:ProjectGroup {key: row.homeKey})
WITH row, project, coalesce(lighthouse, group) AS home
WHERE home IS NOT NULL
MERGE (project)-[belonging:BELONGS_TO]->(home)
  ON CREATE SET belonging.source = row.source
RETURN count(*) AS written
