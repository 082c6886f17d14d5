// Enters a registration for an event that waits for nothing but its confirmation.
//
// Params   $key String
//          $eventKey String
//          $accountKey String?
//          $actorKey String?
//          $tokenHash String?   of the code; null for people with an account
//          $texts Map           name, email, language, needs; null for what is unknown
// Returns  registration Map     see event-registrations/summary
MATCH (event:Event {key: $eventKey})
CREATE (registration:EventRegistration {
  key: $key, state: 'UNCONFIRMED', tokenHash: $tokenHash, createdAt: datetime(), number: 0
})-[:REGISTERED_FOR]->(event)
SET registration += $texts
WITH registration
CALL (registration) {
  MATCH (account:Account {key: $accountKey})
  CREATE (registration)-[:REGISTERED_BY]->(account)
}
CALL (registration) {
  MATCH (actor:Actor {key: $actorKey})
  CREATE (registration)-[:ON_BEHALF_OF]->(actor)
}
RETURN
//> include event-registrations/summary
AS registration
