// Puts a proposal into a topic round: an actor's, or nobody's, when it came as a suggestion from outside.
//
// Params   $key String
//          $roundKey String
//          $actorKey String?                 null for a suggestion
//          $labelDe String, $labelEn String
//          $rationale String
//          $language String                  of the rationale: DE or EN
//          $broaderKeys [String]             of topics
// Returns  key String
MATCH (round:TopicRound {key: $roundKey})
CREATE (proposal:TopicProposal {
  key: $key, labelDe: $labelDe, labelEn: $labelEn, rationale: $rationale, language: $language, status: 'PROPOSED',
  proposedAt: datetime()
})
CREATE (proposal)-[:PROPOSED_IN]->(round)
WITH proposal
CALL (proposal) {
  MATCH (actor:Actor {key: $actorKey})
  CREATE (proposal)-[:PROPOSED_BY]->(actor)
}
CALL (proposal) {
  UNWIND $broaderKeys AS broaderKey
  MATCH (topic:Topic {key: broaderKey})
  MERGE (proposal)-[:PROPOSED_UNDER]->(topic)
}
RETURN proposal.key AS key
