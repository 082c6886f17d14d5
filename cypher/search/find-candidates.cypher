// The entities that a Lucene query finds, best first, with the texts by which they were found.
//
// Params   $query String      Lucene query over folded words; built from letters and digits only, never from user syntax
//          $labels [String]   labels of the kinds that are wanted
//          $limit Int         candidates at most
// Returns  label String       the entity's label among $labels
//          key String
//          activityCount Int  activities of an actor, 0 for the others
//          scheme String?     scheme of a topic, null for the others
//          texts Map          the entity's searchable properties by name; absent ones are null
CALL db.index.fulltext.queryNodes('search', $query) YIELD node, score
WITH node, score, head([label IN labels(node) WHERE label IN $labels]) AS label, node AS service, node AS entry
WHERE label IS NOT NULL AND (label <> 'Service' OR
//> include offerings/is-current
) AND (label <> 'Event' OR
//> include events/visible
)
WITH node, score, label
LIMIT $limit
RETURN
//> include search/candidate
