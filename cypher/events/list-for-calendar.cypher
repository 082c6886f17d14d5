// The public events of a calendar that programs subscribe to, latest start first: published and cancelled ones, however
// far ahead, back to a year ago.
//
// Params   $lighthouseKey String?   only events of this lighthouse; null for all
//          $limit Int               rows at most
// Returns  event Map                see events/summary
//          topics [Map]             labelDe (null if none), labelEn
MATCH (entry:Event)
WHERE entry.startsAt >= datetime() - duration('P1Y') AND entry.visibility = 'PUBLIC' AND entry.status <> 'DRAFT' AND (
  //> include events/visible
)
AND ($lighthouseKey IS NULL OR EXISTS { (entry)-[:BELONGS_TO]->(:Lighthouse {key: $lighthouseKey}) })
WITH entry
ORDER BY entry.startOrder DESC
LIMIT $limit
RETURN
//> include events/summary
  AS event,
  COLLECT {
    MATCH (entry)-[:ABOUT]->(topic:Topic)
    // Before RETURN: an order behind it would be that of the maps, which have no sort key.
    WITH topic ORDER BY topic.sortKey
    RETURN topic {.labelDe, .labelEn}
  } AS topics
ORDER BY event.startsAt DESC, event.key
