// Creates a person's profile under an actor, which says nothing yet.
//
// Params   $key String
//          $accountKey String
//          $actorKey String
// Returns  key String   no row when either is not there
MATCH (account:Account {key: $accountKey})
MATCH (actor:Actor {key: $actorKey})
CREATE (account)<-[:PROFILE_OF]-(expert:ExpertProfile {key: $key, version: 0})-[:EXPERT_AT]->(actor)
RETURN expert.key AS key
