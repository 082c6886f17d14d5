// Locks a topic round: until the transaction ends nobody else proposes, votes or closes it.
//
// What is true of it then has to be read by a statement of its own, as time passes while this one waits.
//
// Params   $key String
// Returns  key String         no row when there is none
MATCH (round:TopicRound {key: $key})
// Setting a property locks the node, even to the same value.
SET round.key = round.key
RETURN round.key AS key
