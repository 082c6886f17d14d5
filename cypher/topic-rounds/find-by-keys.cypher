// The topic rounds with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  round Map      see topic-rounds/summary
UNWIND $keys AS key
MATCH (round:TopicRound {key: key})
RETURN
//> include topic-rounds/summary
AS round
