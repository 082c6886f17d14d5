// What the API tells of a `comment` within a consortium: the actor that it speaks for, never the person.
comment {
  .key, .text, .at,
  actorKey: head([(comment)-[:WRITTEN_FOR]->(actor:Actor) | actor.key]),
  consortiumKey: head([(comment)-[:COMMENTS_ON]->(about:Consortium) | about.key])
}
