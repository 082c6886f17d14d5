// How strong the link between each of the given pairs of actors is; a pair without a link has no row.
//
// Params   $pairs [Map]     source, target: actor keys
// Returns  source String, target String  as given
//          strength Float                see links/strength
UNWIND $pairs AS pair
MATCH (source:Actor {key: pair.source})
MATCH (target:Actor {key: pair.target})
CALL (source, target) {
  //> include links/shared-activities
  RETURN count(activity) AS linkCount,
  //> include links/strength
    AS strength
}
WITH pair, strength, linkCount
WHERE linkCount > 0
RETURN pair.source AS source, pair.target AS target, strength
