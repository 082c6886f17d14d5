// The stored projects of these keys with topics and participations, which nobody else can change until the transaction
// ends.
//
// Params   $keys [String]
// Returns  key String
//          properties Map          all of them
//          subjects [Map]          topicKey, origin
//          participations [Map]    actorKey, source, roles, contribution, hasEnded
MATCH (project:Activity)
WHERE project.key IN $keys
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE project.lock
WITH project
//> include import/project-state
