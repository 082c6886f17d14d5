// One page of the activities that are history only by key, each with every relationship that leads from it.
//
// Params   $after String           key that the page starts behind, exclusive; "" for the first
//          $limit Int
// Returns  key String
//          labels [String], properties Map
//          relationships [Map]     type, to, properties
MATCH (entity:RetiredActivity)
WHERE entity.key > $after
WITH entity
ORDER BY entity.key
LIMIT $limit
//> include export/entity-with-relationships
ORDER BY key
