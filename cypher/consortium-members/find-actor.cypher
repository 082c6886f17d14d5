// What is told of an actor that is to be a member.
//
// Params   $actorKey String
// Returns  name String
//          isExample Boolean
//          hasPeople Boolean  whether somebody speaks for it
MATCH (actor:Actor {key: $actorKey})
RETURN
  actor.name AS name,
  actor.isExample AS isExample,
  EXISTS { (actor)<-[:SPEAKS_FOR]-(:Account) } AS hasPeople
