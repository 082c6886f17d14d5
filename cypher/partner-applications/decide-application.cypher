// Decides an application, under the lock of its consortium. What a person wrote in it goes with the decision.
//
// Params   $key String
//          $state String      ACCEPTED or DECLINED
// Returns  application Map   see partner-applications/summary
MATCH (application:PartnerApplication {key: $key})-[:APPLIES_TO]->(search:PartnerSearch)
SET application.state = $state, application.decidedAt = datetime()
REMOVE application.message
WITH application, search
CALL (application) {
  MATCH (application)-[writing:WRITTEN_BY]->()
  DELETE writing
}
RETURN
//> include partner-applications/summary
AS application
