// The project groups proposed to each lighthouse, oldest first, by what became of them.
//
// Params   $keys [String]       the owners
//          $withTotal Boolean   whether to count the whole list
//          $statuses [String]   PROPOSED, OPENED, DECLINED
// Returns  ownerKey String
//          edges [Map]          position, node
//          total Int?           null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Lighthouse {key: ownerKey})<-[:PROPOSED_IN]-(proposal:ProjectGroupProposal)
  WHERE proposal.status IN $statuses
  WITH *, [proposal.proposedAt.epochMillis, proposal.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include group-proposals/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Lighthouse {key: ownerKey})<-[:PROPOSED_IN]-(proposal:ProjectGroupProposal)
  WHERE proposal.status IN $statuses
  } END AS total
