// Says what became of a topic proposal.
//
// Params   $key String
//          $status String      ADOPTED or DECLINED
//          $reason String?
//          $topicKey String?   the topic that it became; null when declined
// Returns  key String
MATCH (proposal:TopicProposal {key: $key})
SET proposal.status = $status, proposal.reason = $reason, proposal.decidedAt = datetime()
WITH proposal
CALL (proposal) {
  MATCH (topic:Topic {key: $topicKey})
  MERGE (proposal)-[:BECAME]->(topic)
}
RETURN proposal.key AS key
