// One keyset page of the events that the asker may see and that match a filter, latest start first.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (startOrder)
//          event Map        see events/summary
MATCH (entry:Event)
WHERE entry.startOrder < $before AND ($after IS NULL OR entry.startOrder > $after) AND (
//> include events/visible
) AND
//> include events/matches-filter
WITH entry
ORDER BY entry.startOrder DESC
LIMIT $limit
RETURN
  entry.startOrder AS position,
//> include events/summary
  AS event
ORDER BY position DESC
