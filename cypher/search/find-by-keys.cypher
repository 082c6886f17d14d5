// The entities that have one of the keys, as candidates of a search; the key of a merged actor finds its survivor.
//
// Params   $keys [String]     whole keys
//          $labels [String]   labels of the kinds that are wanted
// Returns  label String       the entity's label among $labels
//          key String
//          activityCount Int  activities of an actor, 0 for the others
//          scheme String?     scheme of a topic, null for the others
//          texts Map          the entity's searchable properties by name; absent ones are null
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Actor {key: key})
  RETURN node, 'Actor' AS label
  UNION
  MATCH (:RetiredActor {key: key})-[:MERGED_INTO*1..32]->(node:Actor)
  RETURN node, 'Actor' AS label
  UNION
  MATCH (node:Project {key: key})
  RETURN node, 'Project' AS label
  UNION
  MATCH (node:Topic {key: key})
  RETURN node, 'Topic' AS label
  UNION
  MATCH (node:Lighthouse {key: key})
  RETURN node, 'Lighthouse' AS label
  UNION
  MATCH (node:ProjectGroup {key: key})
  RETURN node, 'ProjectGroup' AS label
  UNION
  MATCH (node:Initiative {key: key})
  RETURN node, 'Initiative' AS label
  UNION
  MATCH (node:Service {key: key})
  RETURN node, 'Service' AS label
  UNION
  MATCH (node:Event {key: key})
  RETURN node, 'Event' AS label
}
WITH node, label, node AS service, node AS entry
WHERE label IN $labels AND (label <> 'Service' OR
//> include offerings/is-current
) AND (label <> 'Event' OR
//> include events/visible
)
RETURN
//> include search/candidate
