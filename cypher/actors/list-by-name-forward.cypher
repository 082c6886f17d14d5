// One keyset page of the actors that match a filter, by name.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          actor Map   see actors/summary
MATCH (actor:Actor)
WHERE actor.sortKey > $after AND ($before IS NULL OR actor.sortKey < $before) AND
//> include actors/matches-filter
WITH actor
ORDER BY actor.sortKey
LIMIT $limit
RETURN
  actor.sortKey AS position,
//> include actors/summary
  AS actor
ORDER BY position
