// True for a `service` that may be seen: what is over by its own people and by managers only.
//
// Params   $viewer Map   keys isManager Boolean, actorKeys [String]
(
//> include offerings/is-current
  OR ($viewer.isManager AND EXISTS { (service)-[:PROVIDED_BY]->(:Actor) })
  OR EXISTS { (service)-[:PROVIDED_BY]->(own:Actor) WHERE own.key IN $viewer.actorKeys }
)
