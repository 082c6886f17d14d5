// The stored entities of these keys, which nobody else can change until the transaction ends.
//
// Params   $keys [String]
// Returns  key String
//          properties Map     all of them
UNWIND $keys AS key
CALL (key) {
  //> include seed/entity-by-key
}
// Setting a property locks the node, even to the same value.
SET entity.isExample = entity.isExample
WITH entity
RETURN entity.key AS key, properties(entity) AS properties
