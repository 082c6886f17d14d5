// Gives the open claims of an actor the key that is unique to account and actor. An account has one open claim of an
// actor: later ones are withdrawn.
//
// Params   $actorKey String
// Returns  withdrawnKeys [String]
MATCH (actor:Actor {key: $actorKey})<-[:CLAIM_OF]-(claim:Claim {state: 'OPEN'})-[:CLAIMED_BY]->(account:Account)
WITH actor, account, claim
ORDER BY claim.ageOrder
WITH actor, account, collect(claim) AS claims
FOREACH (second IN tail(claims) |
  SET second.state = 'WITHDRAWN', second.openKey = null, second.decidedAt = datetime(), second.version = second.version + 1
)
WITH actor, account, head(claims) AS first, [second IN tail(claims) | second.key] AS seconds
SET first.openKey = account.key + '|' + actor.key
WITH collect(seconds) AS lists
RETURN reduce(keys = [], list IN lists | keys + list) AS withdrawnKeys
