// Gives a duplicate, which is back, the ties that a merge took from it, as they were, and leaves the survivor what it had of
// each itself. One that was changed or removed since the merge stays as it is.
//
// Params   $duplicateKey String
//          $survivorKey String
// Returns  type String
//          otherKey String?   what it leads to; null where that has no key
//          outcome String     GIVEN_BACK, CHANGED or REMOVED
MATCH (survivor:Actor {key: $survivorKey})
MATCH (duplicate:Actor {key: $duplicateKey})-[record:RETIRED {ofKey: $duplicateKey}]-(other)
WITH survivor, duplicate, record, other, record.retiredType AS type, startNode(record) = duplicate AS isOutgoing
OPTIONAL MATCH (survivor)-[united:UNITED {ofKey: $duplicateKey}]-(other)
WHERE united.retiredType = type AND (startNode(united) = survivor) = isOutgoing
OPTIONAL MATCH (survivor)-[tie]-(other)
WHERE type(tie) = type AND (startNode(tie) = survivor) = isOutgoing
OPTIONAL MATCH (survivor)-[former:RETIRED {ofKey: $duplicateKey}]-(other)
WHERE former.retiredType = type AND (startNode(former) = survivor) = isOutgoing
WITH
  duplicate, other, type, isOutgoing, tie,
  record {.*, retiredType: null, ofKey: null} AS said,
  former IS NULL AS isMoved,
  former {.*, retiredType: null, ofKey: null} AS before,
  CASE
    WHEN other = survivor THEN 'GIVEN_BACK'
    WHEN tie IS NULL THEN 'REMOVED'
    WHEN tie {.*, retiredType: type, ofKey: $duplicateKey} = properties(united) THEN 'GIVEN_BACK'
    ELSE 'CHANGED'
  END AS outcome
CALL (tie, isMoved, before, outcome) {
  WITH tie WHERE tie IS NOT NULL AND outcome = 'GIVEN_BACK'
  FOREACH (_ IN CASE WHEN isMoved THEN [1] ELSE [] END | DELETE tie)
  FOREACH (_ IN CASE WHEN isMoved THEN [] ELSE [1] END | SET tie = before)
}
CALL (duplicate, other, type, isOutgoing, said, outcome) {
  WITH
    CASE WHEN isOutgoing THEN duplicate ELSE other END AS start,
    CASE WHEN isOutgoing THEN other ELSE duplicate END AS end
  WHERE outcome = 'GIVEN_BACK'
  MERGE (start)-[given:$(type)]->(end)
  SET given = said
}
RETURN type, other.key AS otherKey, outcome
ORDER BY type, otherKey
