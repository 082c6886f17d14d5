// The partner searches for each consortium, open and closed, oldest first. It is for those who were shown the consortium.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (consortium:Consortium {key: ownerKey})<-[:SEARCHES_FOR]-(search:PartnerSearch)
  WHERE
  //> include consortia/concerns-viewer
  WITH *, [search.createdAt.epochMillis, search.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include partner-searches/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (consortium:Consortium {key: ownerKey})<-[:SEARCHES_FOR]-(:PartnerSearch)
    WHERE
    //> include consortia/concerns-viewer
  } END AS total
