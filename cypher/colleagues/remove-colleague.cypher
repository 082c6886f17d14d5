// Ends that an account speaks for an actor.
//
// Params   $accountKey String
//          $actorKey String
MATCH (:Account {key: $accountKey})-[speaking:SPEAKS_FOR]->(:Actor {key: $actorKey})
DELETE speaking
