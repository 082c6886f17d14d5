// The project groups of each lighthouse, newest first, undated last.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Lighthouse {key: ownerKey})<-[:BELONGS_TO]-(group:ProjectGroup)
  WITH *, [-coalesce(group.startDate.year * 10000 + group.startDate.month * 100 + group.startDate.day, 0), group.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include project-groups/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Lighthouse {key: ownerKey})<-[:BELONGS_TO]-(group:ProjectGroup)
  } END AS total
