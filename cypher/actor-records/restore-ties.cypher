// Makes ties of an actor's history again: those that its deactivation, or that of the other end, ended. An end that was
// merged meanwhile is its survivor; a tie to an end that is retired itself waits for that end to come back.
//
// Params   $key String      of the actor, which is back already
// Returns  restored Int
MATCH (actor:Actor {key: $key})-[record:RETIRED]-(end)
WHERE record.ofKey = $key OR (end:Actor AND record.ofKey = end.key)
CALL (end) {
  WITH end WHERE NOT end:RetiredActor
  RETURN end AS other
UNION
  MATCH (end)-[:MERGED_INTO*1..32]->(other:Actor)
  RETURN other
}
WITH actor, other, record.retiredType AS type, properties(record) AS said, startNode(record) = actor AS isOutgoing, record
WHERE other <> actor
DELETE record
WITH
  type, said {.*, retiredType: null, ofKey: null} AS said,
  CASE WHEN isOutgoing THEN actor ELSE other END AS start,
  CASE WHEN isOutgoing THEN other ELSE actor END AS end
MERGE (start)-[tie:$(type)]->(end)
SET tie += said
RETURN count(*) AS restored
