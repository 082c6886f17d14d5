// Removes relationships that a source stated earlier and no longer states.
//
// Params   $rows [Map]         type, from, to String
//          $source String
UNWIND $rows AS row
WITH row, row.from AS key
CALL (key) {
  //> include seed/entity-by-key
}
MATCH (entity)-[relationship {source: $source}]->(end {key: row.to})
WHERE type(relationship) = row.type
DELETE relationship
