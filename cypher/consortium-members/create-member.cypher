// Puts an actor on the list of a locked consortium, without any step yet.
//
// Params   $key String           "consortium-member:…"
//          $consortiumKey String
//          $actorKey String
// Returns  key String
MATCH (consortium:Consortium {key: $consortiumKey})
MATCH (actor:Actor {key: $actorKey})
CREATE (consortium)-[:HAS_MEMBER]->(member:ConsortiumMember {
  key: $key, createdAt: datetime(), stepCount: 0, isConfirmed: false
})-[:STANDS_FOR]->(actor)
RETURN member.key AS key
