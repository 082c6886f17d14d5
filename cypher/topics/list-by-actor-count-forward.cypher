// One keyset page of the topics that match a filter, those that most actors work on first.
//
// Params   $after String    the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value: 199999999 less the number of actors, then sortKey
//          topic Map   see topics/summary
MATCH (topic:Topic)
WHERE topic.sortKey > '' AND
//> include topics/matches-filter
WITH topic, toString(199999999 - COUNT { (topic)<-[:WORKS_ON]-() }) + ' ' + topic.sortKey AS position
WHERE position > $after AND ($before IS NULL OR position < $before)
WITH topic, position
ORDER BY position
LIMIT $limit
RETURN
  position,
//> include topics/summary
  AS topic
ORDER BY position
