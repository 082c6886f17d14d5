// The collaboration links among the given actors, strongest first, then by keys.
//
// Params   $keys [String]  the actors
//          $limit Int      links listed at most
// Returns  links [Map]     source, target (actor keys, source < target), strength, linkCount, firstYear, lastYear (see
//                          links/summary), kinds [String]
//          total Int       links there are, listed or not
UNWIND $keys AS key
MATCH (actor:Actor {key: key})-[participation:TOOK_PART_IN]->(activity:Activity)
WHERE
//> include links/participation-counts
AND
//> include links/activity-counts
WITH activity, actor.key AS party
ORDER BY party
WITH activity, collect(party) AS parties
WHERE size(parties) > 1
WITH activity, parties,
//> include links/weight
  AS weight,
//> include links/kind
  AS kind
UNWIND range(0, size(parties) - 2) AS index
WITH activity, weight, kind, parties[index] AS source, parties[index + 1..] AS others
UNWIND others AS target
WITH source, target, collect(DISTINCT kind) AS kinds,
//> include links/summary
ORDER BY strength DESC, source, target
WITH collect({
  source: source, target: target, strength: strength, linkCount: linkCount,
  firstYear: firstYear, lastYear: lastYear, kinds: kinds
}) AS links
RETURN links[..$limit] AS links, size(links) AS total
