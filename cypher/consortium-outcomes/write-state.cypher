// Sets how far a locked consortium has got, and raises its version. What is null stays as it was.
//
// Params   $key String
//          $state String
//          $submittedOn Date?, $decidedOn Date?
//          $programme String?, $rejectionReason String?
//          $projectKey String?   what it became
// Returns  consortium Map        see consortia/summary
MATCH (consortium:Consortium {key: $key})
SET consortium.state = $state,
    consortium.version = consortium.version + 1,
    consortium.submittedOn = coalesce($submittedOn, consortium.submittedOn),
    consortium.decidedOn = coalesce($decidedOn, consortium.decidedOn),
    consortium.programme = coalesce($programme, consortium.programme),
    consortium.rejectionReason = coalesce($rejectionReason, consortium.rejectionReason)
WITH consortium
CALL (consortium) {
  MATCH (project:Project {key: $projectKey})
  MERGE (consortium)-[:BECAME]->(project)
}
RETURN
//> include consortia/summary
AS consortium
