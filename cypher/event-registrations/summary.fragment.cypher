// What a `registration` for an event holds; whoever gets it has to be its person or may see who takes part.
registration {
  .key, .state, .name, .email, .language, .needs, .number, .createdAt,
  eventKey: head([(registration)-[:REGISTERED_FOR]->(event:Event) | event.key]),
  accountKey: head([(registration)-[:REGISTERED_BY]->(account:Account) | account.key]),
  actorKey: head([(registration)-[:ON_BEHALF_OF]->(actor:Actor) | actor.key]),
  waitingPosition: CASE registration.state WHEN 'WAITING' THEN 1 + COUNT {
    (registration)-[:REGISTERED_FOR]->(:Event)<-[:REGISTERED_FOR]-(other:EventRegistration {state: 'WAITING'})
    WHERE other.number < registration.number
  } END
}
