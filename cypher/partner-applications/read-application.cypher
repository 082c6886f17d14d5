// An application, read under the lock of its consortium.
//
// Params   $key String
// Returns  soughtDe String?, soughtEn String?   what the search says, for mails
//          application Map                      see partner-applications/summary
MATCH (application:PartnerApplication {key: $key})-[:APPLIES_TO]->(search:PartnerSearch)
RETURN
  search.textDe AS soughtDe,
  search.textEn AS soughtEn,
//> include partner-applications/summary
  AS application
