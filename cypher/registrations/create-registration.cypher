// Creates a registration without its content, which write-content gives it in the same transaction.
//
// Params   $key String
//          $tokenHash String    SHA-256 of the token that its status is asked with
//          $accountKey String?  who submits it; null for somebody who is not signed in
// Returns  key String
CREATE (registration:Registration {
  key: $key, tokenHash: $tokenHash, state: 'PENDING', version: 0, submittedAt: datetime(), updatedAt: datetime()
})
// Milliseconds have 13 digits until the year 2286.
SET registration.ageOrder = toString(registration.submittedAt.epochMillis) + ' ' + $key,
    registration.newnessOrder = toString(9999999999999 - registration.submittedAt.epochMillis) + ' ' + $key
WITH registration
CALL (registration) {
  MATCH (account:Account {key: $accountKey})
  CREATE (registration)-[:SUBMITTED_BY]->(account)
}
RETURN registration.key AS key
