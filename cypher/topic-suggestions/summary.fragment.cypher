// What the API tells of a `suggestion` from outside.
suggestion {
  .key, .labelDe, .labelEn, .rationale, .language, .email, .status, .proposedAt, .decidedAt, .reason,
  lighthouseKey: head([(suggestion)-[:PROPOSED_IN]->(lighthouse:Lighthouse) | lighthouse.key]),
  proposalKey: head([(suggestion)-[:BECAME]->(proposal:TopicProposal) | proposal.key])
}
