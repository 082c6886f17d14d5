// What the API tells of a `declaration`, with the keys of those whom it names.
declaration {
  .key, .state, .kind, .name, .startDate, .endDate, .isPrivate, .note, .declineReason, .declaredAt, .decidedAt,
  .timeOrder,
  declaredByKey: head([(declaration)-[:DECLARED_BY]->(actor:Actor) | actor.key]),
  partners: COLLECT {
    MATCH (declaration)-[awaiting:AWAITS]->(partner:Actor)
    RETURN {actorKey: partner.key, answer: awaiting.answer, answeredAt: awaiting.answeredAt} ORDER BY partner.sortKey
  },
  topicKeys: COLLECT { MATCH (declaration)-[:NAMES]->(topic:Topic) RETURN topic.key ORDER BY topic.sortKey },
  projectKeys: COLLECT { MATCH (declaration)-[:NAMES]->(project:Project) RETURN project.key ORDER BY project.sortKey },
  partnershipKey: head([(declaration)-[:BECAME]->(partnership:Partnership) | partnership.key])
}
