// Clauses that find each `actor` whose profile has enough topics in common with the `owner`'s, with the scalar `product`
// of both profiles and `sharedTopicCount`. Example actors are neighbours of example actors, real ones of real ones,
// unless the filter asks for one sort.
//
// Params   $minSharedTopics Int           fewest topics in common that one of the two has itself, inclusive
//          $includeCollaborators Boolean  false leaves out actors that share an activity with the owner
WITH *, CASE WHEN $includeCollaborators THEN [] ELSE COLLECT {
  MATCH (owner)-[:TOOK_PART_IN]->(activity:Activity)<-[:TOOK_PART_IN]-(partner:Actor)
  WHERE
  //> include access/sees-activity
  RETURN DISTINCT partner
} END AS excluded
MATCH (owner)-[own:WORKS_ON]->(topic:Topic)
WITH excluded, own, topic,
//> include neighbours/rarity
  AS rarity
WITH excluded, topic, own.isDirect AS ownsIt, own.weight * rarity * rarity AS factor
MATCH (topic)<-[other:WORKS_ON]-(actor:Actor)
WITH excluded, actor,
  sum(factor * other.weight) AS product,
  sum(CASE WHEN ownsIt OR other.isDirect THEN 1 ELSE 0 END) AS sharedTopicCount
WHERE sharedTopicCount >= $minSharedTopics AND actor <> owner AND NOT actor IN excluded
  AND ($filter.isExample IS NOT NULL OR actor.isExample = owner.isExample) AND
//> include actors/matches-filter
WITH actor, product, sharedTopicCount
