// Says what became of a suggestion; the address has served its purpose and goes.
//
// Params   $key String
//          $status String          RELEASED or DISMISSED
//          $reason String?
//          $proposalKey String?    the proposal that it became; null when dismissed
// Returns  key String
MATCH (suggestion:TopicSuggestion {key: $key})
SET suggestion.status = $status, suggestion.reason = $reason, suggestion.decidedAt = datetime()
REMOVE suggestion.email, suggestion.consentAt
WITH suggestion
CALL (suggestion) {
  MATCH (proposal:TopicProposal {key: $proposalKey})
  MERGE (suggestion)-[:BECAME]->(proposal)
}
RETURN suggestion.key AS key
