// Removes everything that is stored about people beside their accounts, or, where the network needs the node, only what
// it tells of them.
//
// Params   none of its own: those of privacy/records-of-people
// Returns  kind String       a label
//          count Int         how many nodes
//> include privacy/records-of-people
WITH
  node,
  places,
  places[0].label AS kind,
  any(place IN places WHERE place.onErasure = 'DELETE') AS isDeleted
FOREACH (place IN CASE WHEN isDeleted THEN [] ELSE places END | SET node += place.cleared)
WITH node, places, kind, isDeleted
CALL (node, places, isDeleted) {
  WITH node, places
  WHERE isDeleted
  OPTIONAL MATCH (part)-[tie]->(node)
  WHERE type(tie) IN [place IN places | place.partRelationship]
  DETACH DELETE part, node
}
RETURN kind, count(*) AS count
ORDER BY kind
