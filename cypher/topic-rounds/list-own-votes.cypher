// What those for whom the viewer speaks voted for in each topic round; nobody else's votes are ever returned.
//
// Params   $keys [String]     of rounds
//          $viewer Map        see withStanding
// Returns  ownerKey String    the round
//          actorKey String
//          proposalKey String
UNWIND $keys AS ownerKey
UNWIND $viewer.actorKeys AS actorKey
MATCH (vote:TopicVote {key: ownerKey + '|' + actorKey})-[:CAST_FOR]->(proposal:TopicProposal)
RETURN ownerKey, actorKey, proposal.key AS proposalKey
ORDER BY ownerKey, actorKey
