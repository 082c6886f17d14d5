// The open topic round of a lighthouse; it has one at most.
//
// Params   $lighthouseKey String
// Returns  key String
MATCH (:Lighthouse {key: $lighthouseKey})<-[:HELD_IN]-(round:TopicRound)
WHERE
//> include topic-rounds/is-open
RETURN round.key AS key
