// The projects that came from each project group, newest first, undated last.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:ProjectGroup {key: ownerKey})<-[:BELONGS_TO]-(project:Project)
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
  MATCH (:ProjectGroup {key: ownerKey})<-[:BELONGS_TO]-(project:Project)
  } END AS total
