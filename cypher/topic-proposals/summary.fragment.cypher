// What the API tells of a topic `proposal`; its votes are counted, so that the number is always theirs.
proposal {
  .key, .labelDe, .labelEn, .rationale, .language, .status, .proposedAt, .decidedAt, .reason,
  roundKey: head([(proposal)-[:PROPOSED_IN]->(round:TopicRound) | round.key]),
  lighthouseKey: head([(proposal)-[:PROPOSED_IN]->(:TopicRound)-[:HELD_IN]->(lighthouse:Lighthouse) | lighthouse.key]),
  proposerKey: head([(proposal)-[:PROPOSED_BY]->(actor:Actor) | actor.key]),
  topicKey: head([(proposal)-[:BECAME]->(topic:Topic) | topic.key]),
  broaderKeys: COLLECT { MATCH (proposal)-[:PROPOSED_UNDER]->(topic:Topic) RETURN topic.key ORDER BY topic.sortKey },
  votes: COUNT { (proposal)<-[:CAST_FOR]-(:TopicVote) }
}
