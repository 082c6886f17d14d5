// What an account may do: its granted role, whom it speaks for, where it moderates, which activities it sees beside the
// public ones; no row for a subject without an account.
//
// Params   $subject String       `sub` of the access token
// Returns  accountKey String
//          grantedRole String?   AUDITOR, MANAGER or ADMIN
//          speaksFor [Map]       actorKey, role
//          moderates [String]    keys of lighthouses
//          privateActivityKeys [String]
MATCH (account:Account {subject: $subject})
RETURN
  account.key AS accountKey,
  account.grantedRole AS grantedRole,
  COLLECT {
    MATCH (account)-[speaking:SPEAKS_FOR]->(actor:Actor)
    RETURN {actorKey: actor.key, role: speaking.role} ORDER BY actor.key
  } AS speaksFor,
  COLLECT {
    MATCH (account)-[:MODERATES]->(lighthouse:Lighthouse)
    RETURN lighthouse.key ORDER BY lighthouse.key
  } AS moderates,
  COLLECT {
    MATCH (account)-[:SPEAKS_FOR]->(:Actor)-[:TOOK_PART_IN]->(activity:Partnership)
    WHERE activity.isPrivate
    RETURN DISTINCT activity.key
  } AS privateActivityKeys
