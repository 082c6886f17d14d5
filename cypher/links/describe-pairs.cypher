// The collaboration link between each of the given pairs of actors, with its evidence; a pair without a link has no row.
//
// Params   $pairs [Map]        source, target: actor keys
//          $evidenceLimit Int  activities listed at most
// Returns  source String, target String  as given
//          strength Float                see links/strength
//          linkCount Int                 activities that both take or took part in
//          firstYear Int?, lastYear Int?  see links/summary
//          evidence [Map]                kind, key: the activities, newest first, undated ones last
UNWIND $pairs AS pair
MATCH (source:Actor {key: pair.source})
MATCH (target:Actor {key: pair.target})
CALL (source, target) {
  //> include links/shared-activities
  ORDER BY coalesce(activity.startDate, date('0001-01-01')) DESC, activity.key
  RETURN
  //> include links/summary
    , collect({
      key: activity.key,
      kind:
      //> include links/kind
    })[..$evidenceLimit] AS evidence
}
WITH *
WHERE linkCount > 0
RETURN
  pair.source AS source, pair.target AS target, strength, linkCount, firstYear, lastYear, evidence
