// The consortium that an application is for, if who asks edits it.
//
// Params   $key String            of the application
// Returns  consortiumKey String
MATCH (:PartnerApplication {key: $key})-[:APPLIES_TO]->(:PartnerSearch)-[:SEARCHES_FOR]->(consortium:Consortium)
WHERE
//> include partner-applications/concerns-editors
RETURN consortium.key AS consortiumKey
