// Keeps the proposal of a project group until it is opened or declined. It is no activity: it makes no collaboration.
//
// Params   $key String
//          $lighthouseKey String
//          $actorKey String                            who proposes
//          $nameDe String, $nameEn String
//          $descriptionDe String?, $descriptionEn String?
//          $topicKeys [String]
// Returns  key String
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
MATCH (actor:Actor {key: $actorKey})
CREATE (proposal:ProjectGroupProposal {
  key: $key, nameDe: $nameDe, nameEn: $nameEn, descriptionDe: $descriptionDe, descriptionEn: $descriptionEn,
  status: 'PROPOSED', proposedAt: datetime()
})
CREATE (proposal)-[:PROPOSED_IN]->(lighthouse)
CREATE (proposal)-[:PROPOSED_BY]->(actor)
WITH proposal
CALL (proposal) {
  UNWIND $topicKeys AS topicKey
  MATCH (topic:Topic {key: topicKey})
  MERGE (proposal)-[:PROPOSED_UNDER]->(topic)
}
RETURN proposal.key AS key
