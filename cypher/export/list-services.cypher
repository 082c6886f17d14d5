// One page of the services by key, each with every relationship that leads from it.
//
// Params   $after String           key that the page starts behind, exclusive; "" for the first
//          $limit Int
// Returns  key String
//          labels [String], properties Map
//          relationships [Map]     type, to, properties
MATCH (entity:Service)
WHERE entity.key > $after
WITH entity
ORDER BY entity.key
LIMIT $limit
//> include export/entity-with-relationships
ORDER BY key
