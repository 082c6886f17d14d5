// Lets an actor apply to a search whose consortium is locked.
//
// Params   $key String         "partner-application:…"
//          $searchKey String
//          $actorKey String
//          $accountKey String?  who writes, known to erasure alone
//          $message String?
// Returns  application Map     see partner-applications/summary
MATCH (search:PartnerSearch {key: $searchKey})
MATCH (applicant:Actor {key: $actorKey})
CREATE (application:PartnerApplication {key: $key, state: 'OPEN', message: $message, createdAt: datetime()})-[:APPLIES_TO]->(search)
CREATE (application)-[:STANDS_FOR]->(applicant)
// Ascending order is newest first; milliseconds have 13 digits until the year 2286.
SET application.timeOrder = toString(9999999999999 - application.createdAt.epochMillis) + ' ' + $key
WITH application, search
CALL (application) {
  MATCH (account:Account {key: $accountKey})
  CREATE (application)-[:WRITTEN_BY]->(account)
}
RETURN
//> include partner-applications/summary
AS application
