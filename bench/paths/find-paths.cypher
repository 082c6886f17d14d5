// The strongest five of the shortest chains between two actors, in one statement: what `collaborationPaths` answers.
//
// Params   $fromKey String, $toKey String
MATCH (from:Actor {key: $fromKey})
MATCH (to:Actor {key: $toKey})
MATCH path = allShortestPaths((from)-[:TOOK_PART_IN*..12]-(to))
WITH DISTINCT [actor IN nodes(path) WHERE actor:Actor | actor] AS chain
LIMIT 20000
CALL (chain) {
  UNWIND range(0, size(chain) - 2) AS index
  WITH chain[index] AS one, chain[index + 1] AS other
  MATCH (one)-[:TOOK_PART_IN]->(activity:Activity)<-[:TOOK_PART_IN]-(other)
  WITH one, other, sum(1.0 / (COUNT { (activity)<-[:TOOK_PART_IN]-() } - 1.0)) AS strength, count(activity) AS linkCount
  RETURN 1.0 / sum(1.0 / strength) AS strength, collect({strength: strength, linkCount: linkCount}) AS steps
}
WITH chain, strength, steps
ORDER BY strength DESC, [actor IN chain | actor.key]
LIMIT 5
RETURN [actor IN chain | actor {.key, .name}] AS actors, strength, steps
