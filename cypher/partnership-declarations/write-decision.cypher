// Ends a declaration: what became of it, and, where somebody declined, why.
//
// Params   $key String
//          $state String              CONFIRMED, DECLINED or WITHDRAWN
//          $declineReason String?     from person to person
//          $accountKey String?        who declined; read only with a reason
// Returns  key String
MATCH (declaration:PartnershipDeclaration {key: $key})
SET declaration.state = $state, declaration.declineReason = $declineReason, declaration.decidedAt = datetime()
WITH declaration
CALL (declaration) {
  MATCH (account:Account {key: $accountKey})
  WHERE $declineReason IS NOT NULL
  CREATE (declaration)-[:DECLINED_BY]->(account)
}
RETURN declaration.key AS key
