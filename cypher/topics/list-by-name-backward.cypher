// One keyset page of the topics that match a filter, by name, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value (sortKey)
//          topic Map   see topics/summary
MATCH (topic:Topic)
WHERE topic.sortKey < $before AND ($after IS NULL OR topic.sortKey > $after) AND
//> include topics/matches-filter
WITH topic
ORDER BY topic.sortKey DESC
LIMIT $limit
RETURN
  topic.sortKey AS position,
//> include topics/summary
  AS topic
ORDER BY position DESC
