// The relationships that a source stated of these entities, in either direction.
//
// Params   $keys [String]      of entities
//          $source String
// Returns  type String, from String, to String    keys of the ends
//          properties Map                          all of them
UNWIND $keys AS key
CALL (key) {
  //> include seed/entity-by-key
}
MATCH (entity)-[relationship {source: $source}]-()
// What managers retired is history; no source states it any more.
WHERE NOT type(relationship) IN ['RETIRED', 'UNITED']
WITH DISTINCT relationship
RETURN
  type(relationship) AS type,
  startNode(relationship).key AS from,
  endNode(relationship).key AS to,
  properties(relationship) AS properties
