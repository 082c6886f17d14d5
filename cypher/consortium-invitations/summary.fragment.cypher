// What the invited side is told of a `member` of a `consortium`: of the content only while it is invited or takes part.
member {
  .key, .state, .stateSince, .isConfirmed, .task,
  message: head(COLLECT {
    MATCH (member)-[:HAS_STEP]->(step:ConsortiumStep {state: 'INVITED'})
    RETURN step.message ORDER BY step.number DESC LIMIT 1
  }),
  titleDe: CASE WHEN member.state IN ['INVITED', 'ACCEPTED'] THEN consortium.titleDe END,
  titleEn: CASE WHEN member.state IN ['INVITED', 'ACCEPTED'] THEN consortium.titleEn END,
  aimDe: CASE WHEN member.state IN ['INVITED', 'ACCEPTED'] THEN consortium.aimDe END,
  aimEn: CASE WHEN member.state IN ['INVITED', 'ACCEPTED'] THEN consortium.aimEn END,
  fundingCallKey: CASE WHEN member.state IN ['INVITED', 'ACCEPTED']
    THEN head([(consortium)-[:RESPONDS_TO]->(call:FundingCall) | call.key]) END,
  actorKey: head([(member)-[:STANDS_FOR]->(actor:Actor) | actor.key]),
  leadKey: head([(consortium)-[:LED_BY]->(lead:Actor) | lead.key]),
  consortiumKey: consortium.key,
  consortiumState: consortium.state
}
