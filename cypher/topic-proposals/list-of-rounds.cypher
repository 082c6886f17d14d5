// The proposals of each topic round, most votes first; as many votes, the same rank.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, rank, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:TopicRound {key: ownerKey})<-[:PROPOSED_IN]-(proposal:TopicProposal)
  WITH proposal, COUNT { (proposal)<-[:CAST_FOR]-(:TopicVote) } AS votes
  WITH collect({proposal: proposal, votes: votes}) AS ranking
  UNWIND ranking AS entry
  WITH
    entry.proposal AS proposal,
    1 + size([other IN ranking WHERE other.votes > entry.votes]) AS rank,
    [-entry.votes, entry.proposal.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    rank: rank,
    node:
    //> include topic-proposals/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:TopicRound {key: ownerKey})<-[:PROPOSED_IN]-(proposal:TopicProposal)
  } END AS total
