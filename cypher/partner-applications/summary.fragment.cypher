// What the API tells of an `application` to a `search`: nothing of the consortium, and of who wrote it the actor alone.
application {
  .key, .state, .message, .createdAt, .decidedAt,
  actorKey: head([(application)-[:STANDS_FOR]->(actor:Actor) | actor.key]),
  searchKey: search.key
}
