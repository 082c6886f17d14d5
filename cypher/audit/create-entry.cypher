// Records one change of a write, in the transaction that makes it.
//
// Params   $key String           unique
//          $action String        name of the mutation or command
//          $origin String        API, CLI or SERVICE
//          $accountKey String?   who; null for anonymous callers and the service itself
//          $targetType String    GraphQL type of what changed
//          $targetKey String     its key
//          $before String?       JSON of what was, without personal data; null for something new
//          $after String?        JSON of what is now; null for something removed
//          $isSharedWithOffice Boolean?   of the removal of a consortium: whether it was shown to the office; else null
// Returns  key String
CREATE (entry:AuditEntry {
  key: $key, action: $action, origin: $origin, targetType: $targetType, targetKey: $targetKey,
  before: $before, after: $after, at: datetime()
})
// Ascending order is newest first; milliseconds have 13 digits until the year 2286.
SET entry.timeOrder = toString(9999999999999 - entry.at.epochMillis) + ' ' + $key,
    entry.isSharedWithOffice = $isSharedWithOffice
WITH entry
CALL (entry) {
  MATCH (account:Account {key: $accountKey})
  CREATE (entry)-[:WRITTEN_BY]->(account)
}
RETURN entry.key AS key
