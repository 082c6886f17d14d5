// What an actor that applies is of the locked consortium that seeks. Only what its own people know already: not whether it is
// considered or invited.
//
// Params   $consortiumKey String
//          $actorKey String
// Returns  isLead Boolean
//          isMember Boolean    it accepted, or somebody did so for it
//          isMixed Boolean     an invented actor and a real consortium, or the other way round
MATCH (consortium:Consortium {key: $consortiumKey})
MATCH (actor:Actor {key: $actorKey})
RETURN
  EXISTS { (consortium)-[:LED_BY]->(actor) } AS isLead,
  EXISTS { (consortium)-[:HAS_MEMBER]->(:ConsortiumMember {state: 'ACCEPTED'})-[:STANDS_FOR]->(actor) } AS isMember,
  EXISTS { (consortium)-[:LED_BY]->(lead:Actor) WHERE lead.isExample <> actor.isExample } AS isMixed
