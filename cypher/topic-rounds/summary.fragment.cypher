// What the API tells of a topic `round`: totals, never who voted for what.
round {
  .key, .titleDe, .titleEn, .openedAt, .closesAt, .closedAt,
  isOpen:
  //> include topic-rounds/is-open
  ,
  lighthouseKey: head([(round)-[:HELD_IN]->(lighthouse:Lighthouse) | lighthouse.key]),
  voteCount: COUNT { (round)<-[:PROPOSED_IN]-(:TopicProposal)<-[:CAST_FOR]-(:TopicVote) }
}
