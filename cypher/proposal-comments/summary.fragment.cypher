// What the API tells of a `comment`: the actor that it speaks for, never the person.
comment {
  .key, .text, .at,
  actorKey: head([(comment)-[:WRITTEN_FOR]->(actor:Actor) | actor.key]),
  proposalKey: head([(comment)-[:COMMENTS_ON]->(proposal:TopicProposal) | proposal.key])
}
