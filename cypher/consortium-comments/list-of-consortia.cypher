// The discussion within each consortium, oldest first. It is for those who were shown the consortium.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (consortium:Consortium {key: ownerKey})<-[:COMMENTS_ON]-(comment:ConsortiumComment)
  WHERE
  //> include consortia/concerns-viewer
  WITH *, [comment.at.epochMillis, comment.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include consortium-comments/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (consortium:Consortium {key: ownerKey})<-[:COMMENTS_ON]-(:ConsortiumComment)
    WHERE
    //> include consortia/concerns-viewer
  } END AS total
