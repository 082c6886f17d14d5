// Creates participations that are not there yet.
//
// Params   $rows [Map]         key, actorKey, activityKey, source String; roles [String]; contribution Float? EUR; hasEnded Boolean?
// Returns  written Int         how many; fewer than rows if an actor or an activity is missing
UNWIND $rows AS row
MATCH (actor:Actor {key: row.actorKey})
MATCH (activity:Activity {key: row.activityKey})
CREATE (actor)-[:TOOK_PART_IN {
  key: row.key, source: row.source, roles: row.roles, contribution: row.contribution, hasEnded: row.hasEnded
}]->(activity)
SET actor:AwaitingTopics
RETURN count(*) AS written
