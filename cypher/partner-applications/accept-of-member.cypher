// Accepts every open application of an actor that takes part in a locked consortium, by whatever way it came into it: there is
// nothing left to decide. What a person wrote in it goes with that.
//
// Params   $memberKey String
// Returns  accepted Int   how many were open; 0 for a member that does not take part
MATCH (member:ConsortiumMember {key: $memberKey, state: 'ACCEPTED'})<-[:HAS_MEMBER]-(consortium:Consortium)
MATCH (member)-[:STANDS_FOR]->(applicant:Actor)
MATCH (consortium)<-[:SEARCHES_FOR]-(:PartnerSearch)<-[:APPLIES_TO]-(application:PartnerApplication {state: 'OPEN'})
WHERE EXISTS { (application)-[:STANDS_FOR]->(applicant) }
SET application.state = 'ACCEPTED', application.decidedAt = datetime()
REMOVE application.message
WITH application
CALL (application) {
  MATCH (application)-[writing:WRITTEN_BY]->()
  DELETE writing
}
RETURN count(application) AS accepted
