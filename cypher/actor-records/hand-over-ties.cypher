// Gives participations or memberships of an actor to another one that has none of them, and remembers it: whatever a source
// states there of the actor, or of one that was merged into it, is from now on about the other one.
//
// Params   $originalKey String
//          $partKey String
//          $targetKeys [String]  of activities, lighthouses and initiatives
// Returns  targetKey String      of each that the actor had
MATCH (original:Actor {key: $originalKey})
MATCH (part:Actor {key: $partKey})
MATCH (original)-[tie:TOOK_PART_IN|MEMBER_OF]->(target)
WHERE target.key IN $targetKeys
WITH original, part, target, tie, type(tie) AS type, properties(tie) AS moved
DELETE tie
WITH original, part, target, type, moved {.*, key: part.key + '|' + target.key} AS moved,
  [original.key] + COLLECT { MATCH (merged:RetiredActor)-[:MERGED_INTO*1..32]->(original) RETURN merged.key } AS ownKeys
CREATE (part)-[tie:$(type)]->(target)
SET tie = moved
WITH original, part, target, ownKeys
CALL (part, target, ownKeys) {
  MATCH (target)<-[handover:HANDED_OVER]-()
  WHERE handover.toKey IN ownKeys
  SET handover.toKey = part.key
}
CALL (original, part, target, ownKeys) {
  WITH original
  RETURN original AS source
UNION
  MATCH (source:RetiredActor)-[:MERGED_INTO*1..32]->(original)
  RETURN source
}
MERGE (source)-[handover:HANDED_OVER {key: source.key + '|' + target.key}]->(target)
  ON CREATE SET handover.toKey = part.key
RETURN DISTINCT target.key AS targetKey
ORDER BY targetKey
