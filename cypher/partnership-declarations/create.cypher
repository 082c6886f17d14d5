// Keeps a declaration until it is answered. It is no activity: nothing that reaches activities finds it.
//
// Params   $key String           "declaration:…"
//          $actorKey String      who declares
//          $partnerKeys [String] who has to confirm
//          $kind String
//          $name String?         null for the parties' names
//          $startDate Date, $endDate Date?   inclusive
//          $isPrivate Boolean, $isExample Boolean
//          $note String?         from person to person
//          $topicKeys [String], $projectKeys [String]
//          $accountKey String?   who wrote it
// Returns  key String
MATCH (actor:Actor {key: $actorKey})
CREATE (declaration:PartnershipDeclaration {
  key: $key, state: 'PENDING', kind: $kind, name: $name, startDate: $startDate, endDate: $endDate,
  isPrivate: $isPrivate, isExample: $isExample, note: $note, declaredAt: datetime()
})-[:DECLARED_BY]->(actor)
// Ascending order is newest first; milliseconds have 13 digits until the year 2286.
SET declaration.timeOrder = toString(9999999999999 - declaration.declaredAt.epochMillis) + ' ' + $key
WITH declaration
CALL (declaration) {
  UNWIND $partnerKeys AS partnerKey
  MATCH (partner:Actor {key: partnerKey})
  CREATE (declaration)-[:AWAITS {answer: 'AWAITED'}]->(partner)
}
CALL (declaration) {
  MATCH (topic:Topic)
  WHERE topic.key IN $topicKeys
  CREATE (declaration)-[:NAMES]->(topic)
}
CALL (declaration) {
  MATCH (project:Project)
  WHERE project.key IN $projectKeys
  CREATE (declaration)-[:NAMES]->(project)
}
CALL (declaration) {
  MATCH (account:Account {key: $accountKey})
  CREATE (declaration)-[:WRITTEN_BY]->(account)
}
RETURN declaration.key AS key
