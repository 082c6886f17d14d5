// What the network in memory keeps of an `actor`: the rest of a statement that has found it.
//
// The columns are those of projection/list-actors.
CALL (actor) {
  WITH
    actor,
    [(actor)-[:ABOUT]->(own:Topic) | own.key] AS declared,
    [(actor)-[:ABOUT]->(:Topic)-[:IMPLIES]->(implied:Topic) | implied.key] AS follows
  MATCH (actor)-[work:WORKS_ON]->(topic:Topic)
  RETURN
    collect(topic.key) AS topics,
    collect(work.weight) AS weights,
    collect(work.isDirect) AS isDirect,
    collect(CASE WHEN topic.key IN declared THEN 2 WHEN topic.key IN follows THEN 1 ELSE 0 END) AS origins
}
RETURN
  actor.key AS key,
  actor.kind AS kind,
  actor.kindBasis AS kindBasis,
  actor.status AS status,
  actor.country AS country,
  actor.city AS city,
  actor.isInRegion AS isInRegion,
  actor.isSme AS isSme,
  actor.isLookingForPartners AS isLookingForPartners,
  actor.isExample AS isExample,
  coalesce(actor.valueChainStages, []) AS valueChainStages,
  coalesce(actor.lifeCoursePhases, []) AS lifeCoursePhases,
  [(actor)-[:MEMBER_OF]->(lighthouse:Lighthouse) | lighthouse.key] AS lighthouses,
  head([(actor)-[:PART_OF]->(whole:Actor) | whole.key]) AS parent,
  topics,
  weights,
  isDirect,
  origins
