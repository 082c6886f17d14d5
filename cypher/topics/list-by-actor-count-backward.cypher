// One keyset page of the topics that match a filter, those that most actors work on first, read from its end.
//
// Params   $after String?   the order value that the page starts behind, exclusive
//          $before String   the order value that the page ends before, exclusive; a character above all ends the list
//          $limit Int       rows at most
// Returns  position String  the row's order value: 199999999 less the number of actors, then sortKey
//          topic Map   see topics/summary
MATCH (topic:Topic)
WHERE topic.sortKey > '' AND
//> include topics/matches-filter
WITH topic, toString(199999999 - COUNT { (topic)<-[:WORKS_ON]-() }) + ' ' + topic.sortKey AS position
WHERE position < $before AND ($after IS NULL OR position > $after)
WITH topic, position
ORDER BY position DESC
LIMIT $limit
RETURN
  position,
//> include topics/summary
  AS topic
ORDER BY position DESC
