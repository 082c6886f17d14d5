// Removes a comment from a discussion.
//
// Params   $key String
// Returns  proposalKey String   no row when there was none
MATCH (comment:ProposalComment {key: $key})-[:COMMENTS_ON]->(proposal:TopicProposal)
WITH comment, proposal.key AS proposalKey
DETACH DELETE comment
RETURN proposalKey
