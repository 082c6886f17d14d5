// Takes back an actor's vote in a round.
//
// Params   $roundKey String
//          $actorKey String
// Returns  actorKey String     no row when there was none
MATCH (vote:TopicVote {key: $roundKey + '|' + $actorKey})
DETACH DELETE vote
RETURN $actorKey AS actorKey
