// Makes the partnerships activities again that a merge ended as the two were its only parties. The survivor takes part in
// them as right after the merge.
//
// Params   $duplicateKey String
//          $survivorKey String
// Returns  key String
MATCH (:Actor {key: $duplicateKey})-[:RETIRED {ofKey: $duplicateKey, retiredType: 'TOOK_PART_IN'}]->(activity:RetiredActivity)
MATCH (activity)<-[united:UNITED {ofKey: $duplicateKey}]-(survivor:Actor {key: $survivorKey})
REMOVE activity:RetiredActivity
SET activity:Activity:Partnership
WITH survivor, activity, united {.*, retiredType: null, ofKey: null} AS said
CREATE (survivor)-[participation:TOOK_PART_IN]->(activity)
SET participation = said
RETURN activity.key AS key
ORDER BY key
