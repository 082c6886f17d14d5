// Opens what a merge withdrew again, as far as nobody has deleted it: claims, and declarations that have two parties again.
//
// Params   $claimKeys [String]
//          $declarationKeys [String]
// Returns  keys [String]   of those that are open again
CALL () {
  UNWIND $claimKeys AS key
  MATCH (claim:Claim {key: key, state: 'WITHDRAWN'})
  SET claim.state = 'OPEN', claim.decidedAt = null, claim.version = claim.version + 1
  RETURN key
UNION
  UNWIND $declarationKeys AS key
  MATCH (declaration:PartnershipDeclaration {key: key, state: 'WITHDRAWN'})-[:DECLARED_BY]->(declarer:Actor)
  WHERE EXISTS { (declaration)-[:AWAITS]->(party:Actor) WHERE party <> declarer }
  SET declaration.state = 'PENDING', declaration.decidedAt = null
  RETURN key
}
RETURN collect(key) AS keys
