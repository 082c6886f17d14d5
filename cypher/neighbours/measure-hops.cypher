// How many collaboration links lie between two actors at least, for each of the given pairs; farther pairs have no row.
//
// Three links are six participations.
//
// Params   $pairs [Map]   source, target: keys of different actors
// Returns  source String, target String  as given
//          hops Int      1 to 3
UNWIND $pairs AS pair
MATCH (source:Actor {key: pair.source})
MATCH (target:Actor {key: pair.target})
MATCH path = shortestPath((source)-[:TOOK_PART_IN*..6]-(target))
WHERE all(activity IN nodes(path) WHERE NOT activity:Activity OR
  //> include access/sees-activity
)
RETURN pair.source AS source, pair.target AS target, length(path) / 2 AS hops
