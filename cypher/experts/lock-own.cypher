// Locks a person's profile under an actor until the transaction ends, and reads it.
//
// Params   $accountKey String
//          $actorKey String
// Returns  expert Map   see experts/summary; no row when there is none
MATCH (:Account {key: $accountKey})<-[:PROFILE_OF]-(expert:ExpertProfile)-[:EXPERT_AT]->(:Actor {key: $actorKey})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE expert.lock
RETURN
//> include experts/summary
AS expert
