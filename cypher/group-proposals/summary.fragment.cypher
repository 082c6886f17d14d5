// What the API tells of a `proposal` of a project group.
proposal {
  .key, .nameDe, .nameEn, .descriptionDe, .descriptionEn, .status, .proposedAt, .decidedAt, .reason,
  lighthouseKey: head([(proposal)-[:PROPOSED_IN]->(lighthouse:Lighthouse) | lighthouse.key]),
  proposerKey: head([(proposal)-[:PROPOSED_BY]->(actor:Actor) | actor.key]),
  groupKey: head([(proposal)-[:BECAME]->(group:ProjectGroup) | group.key]),
  topicKeys: COLLECT { MATCH (proposal)-[:PROPOSED_UNDER]->(topic:Topic) RETURN topic.key ORDER BY topic.sortKey }
}
