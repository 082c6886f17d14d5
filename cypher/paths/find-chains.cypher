// The distinct chains of actors with the fewest collaboration links between two actors.
//
// One link is two participations, so 8 links are 16. The predicates hold of every step while the database searches; what
// a chain's actors share only once or often makes no difference here: paths over other activities are the same chain.
//
// Params   $fromKey String, $toKey String  the ends: two different actors
//          $avoid [String]                 keys of actors that no chain leads through
//          $maxHops Int                    most links of a chain, at most 8
//          $pathLimit Int                  paths looked at before they are collapsed to chains
// Returns  chains [[String]]  actor keys from end to end, ordered by key; empty when there is none
//          pathCount Int      paths that were collapsed; $pathLimit when there may be more
MATCH (from:Actor {key: $fromKey})
MATCH (to:Actor {key: $toKey})
MATCH path = allShortestPaths((from)-[:TOOK_PART_IN*..16]-(to))
WHERE all(actor IN nodes(path) WHERE NOT actor:Actor OR actor.key IN [$fromKey, $toKey] OR (
    NOT actor.key IN $avoid AND
    //> include actors/matches-filter
  ))
  AND all(activity IN nodes(path) WHERE NOT activity:Activity OR (
    //> include links/activity-counts
  ))
  AND all(participation IN relationships(path) WHERE
    //> include links/participation-counts
  )
WITH path
LIMIT $pathLimit
WITH path
WHERE length(path) <= 2 * $maxHops
WITH [actor IN nodes(path) WHERE actor:Actor | actor.key] AS chain, count(*) AS paths
ORDER BY chain
RETURN collect(chain) AS chains, sum(paths) AS pathCount
