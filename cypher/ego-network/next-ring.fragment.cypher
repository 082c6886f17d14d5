// Clauses that lead from the actors of one ring (`ring`) to the next: `nextRing` lists each actor not yet `seen` with its
// `tie`, the sum of the strengths of its links to actors one hop nearer to the centre.
CALL (ring, seen) {
  UNWIND ring AS nearer
  MATCH (nearer)-[participation:TOOK_PART_IN]->(activity:Activity)
  WHERE
  //> include links/participation-counts
  AND
  //> include links/activity-counts
  WITH activity, count(nearer) AS linksEach
  WITH activity, linksEach *
  //> include links/weight
    AS weight
  MATCH (activity)<-[participation:TOOK_PART_IN]-(actor:Actor)
  WHERE NOT actor IN seen AND
  //> include links/participation-counts
  WITH actor,
  //> include links/strength
    AS tie
  ORDER BY tie DESC, actor.key
  RETURN collect(actor) AS nextRing
}
