// Closes a topic round.
//
// Params   $key String
// Returns  key String
MATCH (round:TopicRound {key: $key})
SET round.closedAt = datetime()
RETURN round.key AS key
