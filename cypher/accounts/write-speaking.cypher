// Ties an account to an actor that it speaks for from now on, or changes its role there.
//
// Params   $accountKey String
//          $actorKey String
//          $role String     OWNER or EDITOR
// Returns  actorKey String  no row when account or actor is missing
MATCH (account:Account {key: $accountKey})
MATCH (actor:Actor {key: $actorKey})
MERGE (account)-[speaking:SPEAKS_FOR {key: account.key + '|' + actor.key}]->(actor)
  ON CREATE SET speaking.since = datetime()
SET speaking.role = $role
RETURN actor.key AS actorKey
