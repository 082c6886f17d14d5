// Adds a comment to the discussion of a topic proposal.
//
// Params   $key String
//          $proposalKey String
//          $actorKey String       for whom it is written
//          $accountKey String     who writes, known to erasure alone
//          $text String
// Returns  key String
MATCH (proposal:TopicProposal {key: $proposalKey})
MATCH (actor:Actor {key: $actorKey})
MATCH (account:Account {key: $accountKey})
CREATE (comment:ProposalComment {key: $key, text: $text, at: datetime()})
CREATE (comment)-[:COMMENTS_ON]->(proposal)
CREATE (comment)-[:WRITTEN_FOR]->(actor)
CREATE (comment)-[:WRITTEN_BY]->(account)
RETURN comment.key AS key
