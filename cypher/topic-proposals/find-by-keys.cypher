// The topic proposals with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  proposal Map   see topic-proposals/summary
UNWIND $keys AS key
MATCH (proposal:TopicProposal {key: key})
RETURN
//> include topic-proposals/summary
AS proposal
