// The actors by key, with what a filter of actors asks for, and what they work on.
//
// Returns  key String
//          kind String, kindBasis String?, status String
//          country String?, city String?
//          isInRegion Boolean?, isSme Boolean?, isLookingForPartners Boolean?, isExample Boolean
//          valueChainStages [String], lifeCoursePhases [String]
//          lighthouses [String]  keys of those that it is or was a member of
//          parent String?        key of the organisation that it is a part of
//          topics [String], weights [Float], isDirect [Boolean]  see the relationship WORKS_ON
//          origins [Int]         how each topic came to it: see TOPIC_ORIGINS in projection/network.type
MATCH (actor:Actor)
WHERE actor.key > ''
WITH actor
ORDER BY actor.key
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
