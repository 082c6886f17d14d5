// One keyset page of the topics that match a filter, by name.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          topic Map   see topics/summary
MATCH (topic:Topic)
WHERE topic.sortKey > $after AND ($before IS NULL OR topic.sortKey < $before) AND
//> include topics/matches-filter
WITH topic
ORDER BY topic.sortKey
LIMIT $limit
RETURN
  topic.sortKey AS position,
//> include topics/summary
  AS topic
ORDER BY position
