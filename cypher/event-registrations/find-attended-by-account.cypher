// Which of the given events an account has a place at.
//
// Params   $accountKey String
//          $keys [String]   of events
// Returns  key String
MATCH (:Account {key: $accountKey})<-[:REGISTERED_BY]-(:EventRegistration {state: 'REGISTERED'})-[:REGISTERED_FOR]->(event:Event)
WHERE event.key IN $keys
RETURN DISTINCT event.key AS key
