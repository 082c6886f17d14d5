// One keyset page of the actors that match a filter, by name, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          actor Map   see actors/summary
MATCH (actor:Actor)
WHERE actor.sortKey < $before AND ($after IS NULL OR actor.sortKey > $after) AND
//> include actors/matches-filter
WITH actor
ORDER BY actor.sortKey DESC
LIMIT $limit
RETURN
  actor.sortKey AS position,
//> include actors/summary
  AS actor
ORDER BY position DESC
