// One keyset page of the actors that match a filter, by number of activities, most first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (activityOrder)
//          actor Map   see actors/summary
MATCH (actor:Actor)
WHERE actor.activityOrder > $after AND ($before IS NULL OR actor.activityOrder < $before) AND
//> include actors/matches-filter
WITH actor
ORDER BY actor.activityOrder
LIMIT $limit
RETURN
  actor.activityOrder AS position,
//> include actors/summary
  AS actor
ORDER BY position
