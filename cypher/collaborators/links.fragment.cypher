// Clauses that find each `actor` linked to the `owner`, with strength, linkCount, firstYear and lastYear of the link.
MATCH (owner)-[participation:TOOK_PART_IN]->(activity:Activity)
WHERE
//> include links/participation-counts
AND
//> include links/activity-counts
WITH activity,
//> include links/weight
  AS weight
MATCH (activity)<-[participation:TOOK_PART_IN]-(actor:Actor)
WHERE actor <> owner AND
//> include links/participation-counts
WITH actor,
//> include links/summary
WHERE
//> include actors/matches-filter
