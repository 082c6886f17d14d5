// Says what became of the proposal of a project group.
//
// Params   $key String
//          $status String      OPENED or DECLINED
//          $reason String?
//          $groupKey String?   the project group that it became; null when declined
// Returns  key String
MATCH (proposal:ProjectGroupProposal {key: $key})
SET proposal.status = $status, proposal.reason = $reason, proposal.decidedAt = datetime()
WITH proposal
CALL (proposal) {
  MATCH (group:ProjectGroup {key: $groupKey})
  MERGE (proposal)-[:BECAME]->(group)
}
RETURN proposal.key AS key
