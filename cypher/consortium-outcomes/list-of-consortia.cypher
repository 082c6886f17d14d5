// What became of the proposal of each consortium that exists for who asks; no row before it was handed in.
//
// Params   $keys [String]
// Returns  ownerKey String
//          outcome Map      submittedOn Date?, programme String?, decidedOn Date?, rejectionReason String?, projectKey String?
UNWIND $keys AS ownerKey
MATCH (consortium:Consortium {key: ownerKey})
WHERE consortium.submittedOn IS NOT NULL AND
//> include consortia/concerns-viewer
RETURN
  ownerKey,
  consortium {
    .submittedOn, .programme, .decidedOn, .rejectionReason,
    projectKey: head([(consortium)-[:BECAME]->(project:Project) | project.key])
  } AS outcome
