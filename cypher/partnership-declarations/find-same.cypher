// What there is already of one kind between exactly these actors: a declaration that awaits answers, or a partnership
// that has not ended.
//
// Params   $actorKeys [String]        of all actors, each once
//          $kind String
// Returns  declarationKey String?     one of both is null
//          partnershipKey String?
MATCH (first:Actor {key: $actorKeys[0]})
CALL (first) {
  MATCH (first)<-[:DECLARED_BY|AWAITS]-(declaration:PartnershipDeclaration {kind: $kind, state: 'PENDING'})
  WHERE COUNT { (declaration)-[:DECLARED_BY|AWAITS]->() } = size($actorKeys)
    AND all(key IN $actorKeys WHERE EXISTS { (declaration)-[:DECLARED_BY|AWAITS]->(:Actor {key: key}) })
  RETURN declaration.key AS declarationKey, null AS partnershipKey
UNION ALL
  MATCH (first)-[:TOOK_PART_IN]->(activity:Partnership {kind: $kind})
  WHERE coalesce(activity.endDate >= date(), true)
    AND COUNT { (activity)<-[:TOOK_PART_IN]-() } = size($actorKeys)
    AND all(key IN $actorKeys WHERE EXISTS { (activity)<-[:TOOK_PART_IN]-(:Actor {key: key}) })
  RETURN null AS declarationKey, activity.key AS partnershipKey
}
RETURN declarationKey, partnershipKey
ORDER BY declarationKey, partnershipKey
LIMIT 1
