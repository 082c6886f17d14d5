// The discussion of each topic proposal, oldest first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:TopicProposal {key: ownerKey})<-[:COMMENTS_ON]-(comment:ProposalComment)
  WITH *, [comment.at.epochMillis, comment.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include proposal-comments/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:TopicProposal {key: ownerKey})<-[:COMMENTS_ON]-(comment:ProposalComment)
  } END AS total
