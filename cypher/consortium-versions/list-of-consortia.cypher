// The versions of each consortium's content, oldest first. They are for those who were shown the consortium.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (consortium:Consortium {key: ownerKey})<-[:VERSION_OF]-(version:ConsortiumVersion)
  WHERE
  //> include consortia/concerns-viewer
  WITH *, [version.number, version.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include consortium-versions/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (consortium:Consortium {key: ownerKey})<-[:VERSION_OF]-(:ConsortiumVersion)
    WHERE
    //> include consortia/concerns-viewer
  } END AS total
