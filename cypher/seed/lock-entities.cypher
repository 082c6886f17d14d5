// The stored entities of these keys, which nobody else can change until the transaction ends.
//
// Params   $keys [String]
// Returns  key String
//          properties Map     all of them
UNWIND $keys AS key
CALL (key) {
  //> include seed/entity-by-key
}
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE entity.lock
WITH entity
RETURN entity.key AS key, properties(entity) AS properties
