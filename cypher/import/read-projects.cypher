// The stored projects of these keys with topics and participations, to see whether anything changes at all.
//
// Params   $keys [String]
// Returns  key String
//          properties Map          all of them
//          subjects [Map]          topicKey, origin
//          participations [Map]    actorKey, source, roles, contribution, hasEnded
MATCH (project:Activity)
WHERE project.key IN $keys
//> include import/project-state
