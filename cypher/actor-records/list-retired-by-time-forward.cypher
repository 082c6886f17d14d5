// One keyset page of the retired actors that match a filter, those that were retired last first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          retired Map      see actor-records/retired-summary
MATCH (retired:RetiredActor)
WHERE retired.timeOrder > $after AND ($before IS NULL OR retired.timeOrder < $before) AND
//> include actor-records/matches-retired-filter
WITH retired
ORDER BY retired.timeOrder
LIMIT $limit
RETURN
  retired.timeOrder AS position,
//> include actor-records/retired-summary
  AS retired
ORDER BY position
