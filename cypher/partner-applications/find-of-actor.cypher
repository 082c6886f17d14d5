// The application of an actor to a search whose consortium is locked.
//
// Params   $searchKey String
//          $actorKey String
// Returns  application Map   see partner-applications/summary
MATCH (search:PartnerSearch {key: $searchKey})<-[:APPLIES_TO]-(application:PartnerApplication)-[:STANDS_FOR]->(:Actor {key: $actorKey})
RETURN
//> include partner-applications/summary
AS application
LIMIT 1
