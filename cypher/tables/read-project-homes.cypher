// Which lighthouses and project groups projects came from.
//
// Params   $keys [String]
// Returns  key String          of a project
//          homeKeys [String]
//          formerKeys [String]  of actors that handed their part in it over
UNWIND $keys AS key
MATCH (project:Project {key: key})
RETURN
  project.key AS key,
  COLLECT {
    MATCH (project)-[:BELONGS_TO]->(home)
    WHERE home:Lighthouse OR home:ProjectGroup
    RETURN home.key ORDER BY home.key
  } AS homeKeys,
  COLLECT { MATCH (former:Actor)-[:HANDED_OVER]->(project) RETURN former.key ORDER BY former.key } AS formerKeys
