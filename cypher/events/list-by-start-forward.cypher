// One keyset page of the events that the asker may see and that match a filter, earliest start first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (startOrder)
//          event Map        see events/summary
MATCH (entry:Event)
WHERE entry.startOrder > $after AND ($before IS NULL OR entry.startOrder < $before) AND (
//> include events/visible
) AND
//> include events/matches-filter
WITH entry
ORDER BY entry.startOrder
LIMIT $limit
RETURN
  entry.startOrder AS position,
//> include events/summary
  AS event
ORDER BY position
