// Creates the claim of an actor by an account, unless one of both is open.
//
// Params   $key String
//          $openKey String      account and actor: unique among open claims
//          $accountKey String
//          $actorKey String
//          $message String
// Returns  isNew Boolean        false when one is open already
//          claim Map            see claims/summary, the open one
MATCH (account:Account {key: $accountKey})
MATCH (actor:Actor {key: $actorKey})
MERGE (claim:Claim {openKey: $openKey})
  ON CREATE SET
    claim.key = $key, claim.state = 'OPEN', claim.version = 1, claim.message = $message, claim.createdAt = datetime()
WITH claim, account, actor, claim.key = $key AS isNew
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
  // Milliseconds have 13 digits until the year 2286.
  SET claim.ageOrder = toString(claim.createdAt.epochMillis) + ' ' + $key
  CREATE (claim)-[:CLAIMED_BY]->(account)
  CREATE (claim)-[:CLAIM_OF]->(actor)
)
RETURN
  isNew,
//> include claims/summary
  AS claim
