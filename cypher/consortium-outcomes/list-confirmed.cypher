// Who a locked consortium consists of for everybody: its lead, then the members whose own people accepted or confirmed.
//
// Params   $key String
// Returns  actorKey String
//          isExample Boolean
MATCH (consortium:Consortium {key: $key})
CALL (consortium) {
  MATCH (consortium)-[:LED_BY]->(actor:Actor)
  RETURN actor, 0 AS rank
UNION
  MATCH (consortium)-[:HAS_MEMBER]->(:ConsortiumMember {state: 'ACCEPTED', isConfirmed: true})-[:STANDS_FOR]->(actor:Actor)
  RETURN actor, 1 AS rank
}
WITH actor, min(rank) AS rank
RETURN actor.key AS actorKey, actor.isExample AS isExample
ORDER BY rank, actorKey
