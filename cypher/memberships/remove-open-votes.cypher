// Takes back the votes of an actor in the open rounds of a lighthouse, which it leaves.
//
// Params   $actorKey String
//          $lighthouseKey String
// Returns  roundKey String     of each round in which it had a vote
MATCH (:Lighthouse {key: $lighthouseKey})<-[:HELD_IN]-(round:TopicRound)
WHERE
//> include topic-rounds/is-open
MATCH (vote:TopicVote {key: round.key + '|' + $actorKey})
DETACH DELETE vote
RETURN round.key AS roundKey
ORDER BY roundKey
