// Adds a comment to the discussion within a locked consortium.
//
// Params   $key String
//          $consortiumKey String
//          $actorKey String       for whom it is written
//          $accountKey String?    who writes, known to erasure alone
//          $text String
// Returns  key String
MATCH (consortium:Consortium {key: $consortiumKey})
MATCH (actor:Actor {key: $actorKey})
CREATE (comment:ConsortiumComment {key: $key, text: $text, at: datetime()})-[:COMMENTS_ON]->(consortium)
CREATE (comment)-[:WRITTEN_FOR]->(actor)
WITH comment
CALL (comment) {
  MATCH (account:Account {key: $accountKey})
  CREATE (comment)-[:WRITTEN_BY]->(account)
}
RETURN comment.key AS key
