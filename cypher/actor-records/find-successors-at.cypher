// Who stands for an actor in an activity or membership, where that is somebody else: its participation was handed over to
// another actor, or one of the two was retired.
//
// Params   $rows [Map]           actorKey, targetKey String
// Returns  actorKey String
//          targetKey String
//          successorKey String?  null when nobody in the network does
UNWIND $rows AS row
OPTIONAL MATCH ()-[handover:HANDED_OVER {key: row.actorKey + '|' + row.targetKey}]->()
WITH row, handover, coalesce(handover.toKey, row.actorKey) AS key
OPTIONAL MATCH (retired:RetiredActor {key: key})
WITH row, handover, key, retired
WHERE handover IS NOT NULL OR retired IS NOT NULL
OPTIONAL MATCH (retired)-[:MERGED_INTO*1..32]->(survivor:Actor)
RETURN
  row.actorKey AS actorKey,
  row.targetKey AS targetKey,
  CASE WHEN retired IS NULL THEN key ELSE survivor.key END AS successorKey
