// Creates actors or changes some of their properties.
//
// Params   $rows [Map]         key String; changes Map of properties, null removes one; isExample Boolean for a new one;
//                              isAwaiting Boolean: whether what its activities give must be derived anew
UNWIND $rows AS row
MERGE (actor:Actor {key: row.key})
  ON CREATE SET actor.isExample = row.isExample, actor.activityCount = 0, actor.version = 0
SET actor += row.changes,
    actor.version = coalesce(actor.version, 1) + 1,
    actor.foundedYear = toInteger(coalesce(row.changes.foundedYear, actor.foundedYear))
FOREACH (_ IN CASE WHEN row.isAwaiting THEN [1] ELSE [] END | SET actor:AwaitingTopics)
