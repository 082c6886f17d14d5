// One keyset page of the public expert profiles that match a filter, by name. The order value has the name, so that cursors
// hold the key alone: experts/find-positions leads from one to the other.
//
// Params   $after String     the order value that the page starts behind, exclusive
//          $before String?   the order value that the page ends before, exclusive
//          $limit Int        rows at most
// Returns  position String   the profile's key
//          expert Map        see experts/summary
MATCH (expert:ExpertProfile)
WHERE expert.sortKey > $after AND ($before IS NULL OR expert.sortKey < $before) AND
//> include experts/matches-filter
WITH expert
ORDER BY expert.sortKey
LIMIT $limit
WITH expert, expert.sortKey AS sortKey
ORDER BY sortKey
RETURN
  expert.key AS position,
  //> include experts/summary
  AS expert
