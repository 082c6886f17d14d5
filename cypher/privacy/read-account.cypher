// An account, as its person is told of it.
//
// Params   $accountKey String
// Returns  account Map?        its properties; no row when there is no such account
//          speaksFor [Map]     actorKey, actor (its name), role String; since DateTime
//          moderates [Map]     lighthouseKey, lighthouse (its name) String; since DateTime
//          auditEntries [Map]  key, action String; at DateTime: what it wrote, oldest first
MATCH (account:Account {key: $accountKey})
RETURN
  properties(account) AS account,
  COLLECT {
    MATCH (account)-[speaking:SPEAKS_FOR]->(actor:Actor)
    RETURN {actorKey: actor.key, actor: actor.name, role: speaking.role, since: speaking.since} ORDER BY actor.key
  } AS speaksFor,
  COLLECT {
    MATCH (account)-[moderating:MODERATES]->(lighthouse:Lighthouse)
    RETURN {lighthouseKey: lighthouse.key, lighthouse: lighthouse.name, since: moderating.since} ORDER BY lighthouse.key
  } AS moderates,
  COLLECT {
    MATCH (account)<-[:WRITTEN_BY]-(entry:AuditEntry)
    RETURN {key: entry.key, action: entry.action, at: entry.at} ORDER BY entry.at, entry.key
  } AS auditEntries
