// Clauses that give a row for each `activity` that links `source` to `target`, with its `weight`.
MATCH (source)-[one:TOOK_PART_IN]->(activity:Activity)<-[other:TOOK_PART_IN]-(target)
WHERE all(participation IN [one, other] WHERE
//> include links/participation-counts
) AND
//> include links/activity-counts
WITH activity,
//> include links/weight
  AS weight
