// One keyset page of the retired actors that match a filter, from the end of that list.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          retired Map      see actor-records/retired-summary
MATCH (retired:RetiredActor)
WHERE retired.timeOrder < $before AND ($after IS NULL OR retired.timeOrder > $after) AND
//> include actor-records/matches-retired-filter
WITH retired
ORDER BY retired.timeOrder DESC
LIMIT $limit
RETURN
  retired.timeOrder AS position,
//> include actor-records/retired-summary
  AS retired
ORDER BY position DESC
