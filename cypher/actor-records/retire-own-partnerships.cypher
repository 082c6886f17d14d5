// Keeps as history the partnerships that a duplicate had with nobody but its survivor: one organisation is no partnership.
// They are no activities from now on. Where a deactivated party may come back they stay.
//
// Params   $duplicateKey String  whose participations are recorded and moved already
//          $survivorKey String
// Returns  key String            of each partnership
MATCH (:Actor {key: $duplicateKey})-[:RETIRED {ofKey: $duplicateKey, retiredType: 'TOOK_PART_IN'}]->(activity:Partnership)
MATCH (activity)<-[participation:TOOK_PART_IN]-(:Actor {key: $survivorKey})
WHERE EXISTS { (activity)<-[:RETIRED {ofKey: $duplicateKey}]-(:Actor {key: $survivorKey}) }
  AND COUNT { (activity)<-[:TOOK_PART_IN]-() } = 1
  AND NOT EXISTS { (activity)<-[:RETIRED {retiredType: 'TOOK_PART_IN'}]-(:RetiredActor {reason: 'DEACTIVATED'}) }
DELETE participation
REMOVE activity:Activity:Partnership
SET activity:RetiredActivity
RETURN activity.key AS key
ORDER BY key
