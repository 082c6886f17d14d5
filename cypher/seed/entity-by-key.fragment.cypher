// The `entity` of a `key`, of whatever kind, by the unique index of its label.
MATCH (entity:Actor {key: key}) RETURN entity
UNION ALL MATCH (entity:Activity {key: key}) RETURN entity
UNION ALL MATCH (entity:Topic {key: key}) RETURN entity
UNION ALL MATCH (entity:Lighthouse {key: key}) RETURN entity
UNION ALL MATCH (entity:Initiative {key: key}) RETURN entity
UNION ALL MATCH (entity:FocusArea {key: key}) RETURN entity
UNION ALL MATCH (entity:Milestone {key: key}) RETURN entity
UNION ALL MATCH (entity:Service {key: key}) RETURN entity
