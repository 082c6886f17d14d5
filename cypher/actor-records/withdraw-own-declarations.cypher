// Withdraws the declarations of partnerships in which an actor is the only party left after a merge: nobody is a partner of
// itself. Where a deactivated party may come back they stay.
//
// Params   $actorKey String
// Returns  key String
MATCH (actor:Actor {key: $actorKey})<-[:DECLARED_BY]-(declaration:PartnershipDeclaration {state: 'PENDING'})
WHERE NOT EXISTS { (declaration)-[:DECLARED_BY|AWAITS]->(party) WHERE party <> actor }
  AND NOT EXISTS { (declaration)-[:RETIRED {retiredType: 'AWAITS'}]->(:RetiredActor {reason: 'DEACTIVATED'}) }
SET declaration.state = 'WITHDRAWN', declaration.decidedAt = datetime()
RETURN declaration.key AS key
ORDER BY key
