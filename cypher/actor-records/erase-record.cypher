// Leaves of a retired actor, and of those that were merged into it, nothing but the key.
//
// Params   $key String
MATCH (retired:RetiredActor {key: $key})
OPTIONAL MATCH (merged:RetiredActor)-[:MERGED_INTO*1..32]->(retired)
WITH retired, collect(merged) AS merged
UNWIND [retired] + merged AS each
WITH each, each.key AS key, each.retiredAt AS retiredAt, each.timeOrder AS timeOrder
SET each = {key: key, reason: 'ERASED', retiredAt: retiredAt, timeOrder: timeOrder}
WITH each, key
CALL (key) {
  MATCH (merge:MergeRecord {key: key})
  DELETE merge
}
WITH each
MATCH (each)-[record:RETIRED|UNITED]-()
DELETE record
