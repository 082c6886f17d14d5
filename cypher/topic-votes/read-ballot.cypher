// All that a vote depends on, in one statement: while a round is locked, everybody else waits.
//
// Params   $proposalKey String
//          $actorKey String
// Returns  roundKey String      no row when there is no such proposal
//          isOpen Boolean       whether the round takes votes
//          status String        of the proposal
//          takesPart Boolean    whether the actor is a member of the round's lighthouse today
MATCH (proposal:TopicProposal {key: $proposalKey})-[:PROPOSED_IN]->(round:TopicRound)-[:HELD_IN]->(lighthouse:Lighthouse)
RETURN
  round.key AS roundKey,
//> include topic-rounds/is-open
  AS isOpen,
  proposal.status AS status,
  EXISTS {
    MATCH (:Actor {key: $actorKey})-[membership:MEMBER_OF]->(lighthouse)
    WHERE
    //> include memberships/takes-part
  } AS takesPart
