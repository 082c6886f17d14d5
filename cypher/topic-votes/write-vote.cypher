// Gives an actor's one vote in a round to a proposal, whether it had voted before or not.
//
// Params   $roundKey String
//          $proposalKey String   of a proposal of that round
//          $actorKey String
// Returns  key String
MATCH (proposal:TopicProposal {key: $proposalKey})
MATCH (actor:Actor {key: $actorKey})
MERGE (vote:TopicVote {key: $roundKey + '|' + $actorKey})
SET vote.castAt = datetime()
MERGE (vote)-[:CAST_BY]->(actor)
WITH vote, proposal
CALL (vote) {
  MATCH (vote)-[former:CAST_FOR]->(:TopicProposal)
  DELETE former
}
CREATE (vote)-[:CAST_FOR]->(proposal)
RETURN vote.key AS key
