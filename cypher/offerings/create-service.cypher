// Creates what an actor offers or seeks; it still says nothing but whose it is.
//
// Params   $key String
//          $providerKey String
//          $source String        who says so
// Returns  key String            no row when the actor does not exist
MATCH (provider:Actor {key: $providerKey})
CREATE (service:Service {key: $key, isExample: provider.isExample, version: 0})
CREATE (service)-[:PROVIDED_BY {source: $source}]->(provider)
RETURN service.key AS key
