// The projects that document each partnership, newest first, undated last.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (activity:Partnership {key: ownerKey})-[:DOCUMENTED_BY]->(project:Project)
  WHERE
  //> include access/sees-activity
  WITH *, [-coalesce(project.startDate.year * 10000 + project.startDate.month * 100 + project.startDate.day, 0), project.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include projects/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (activity:Partnership {key: ownerKey})-[:DOCUMENTED_BY]->(project:Project)
  WHERE
  //> include access/sees-activity
  } END AS total
