// The member that an actor is of a locked consortium, whatever its state, and how many the consortium has.
//
// Params   $consortiumKey String
//          $actorKey String
// Returns  member Map?    see consortium-members/summary
//          count Int
MATCH (consortium:Consortium {key: $consortiumKey})
CALL (consortium) {
  OPTIONAL MATCH (consortium)-[:HAS_MEMBER]->(member:ConsortiumMember)-[:STANDS_FOR]->(:Actor {key: $actorKey})
  RETURN member
  ORDER BY member.key
  LIMIT 1
}
RETURN
  CASE WHEN member IS NULL THEN null ELSE
//> include consortium-members/summary
  END AS member,
  COUNT { (consortium)-[:HAS_MEMBER]->() } AS count
