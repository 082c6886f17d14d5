// Takes an actor, whose ties are moved or removed already, out of the network. Its key stays taken.
//
// Params   $key String
//          $reason String        MERGED, DEACTIVATED or ERASED
//          $note String?         why, in a manager's words
//          $survivorKey String?  of the actor that it was merged into
// Returns  leftOver Int          ties that are still there; not 0 is a fault
MATCH (actor:Actor {key: $key})
REMOVE actor:Actor:AwaitingTopics
SET actor:RetiredActor, actor.reason = $reason, actor.note = $note, actor.retiredAt = datetime()
// Ascending order is latest first; milliseconds have 13 digits until the year 2286.
SET actor.timeOrder = toString(9999999999999 - actor.retiredAt.epochMillis) + ' ' + $key
WITH actor
CALL (actor) {
  MATCH (survivor:Actor {key: $survivorKey})
  CREATE (actor)-[:MERGED_INTO]->(survivor)
}
WITH actor
RETURN COUNT {
  (actor)-[tie]-()
  WHERE type(tie) = 'WORKS_ON' OR
  //> include actor-records/is-tie
} AS leftOver
