// Says that two actors are not the same organisation.
//
// Params   $keys [String]        of both, in ascending order, so that two transactions never wait for each other
//          $pairKey String       unique to the two
// Returns  wasDismissed Boolean  whether it was said before; no row when one is not in the network
MATCH (one:Actor {key: $keys[0]})
MATCH (other:Actor {key: $keys[1]})
// Locks both, and writes nothing: of two who say it at once, the second finds what the first said.
REMOVE one.lock, other.lock
WITH one, other, EXISTS { (one)-[:NOT_SAME_AS]-(other) } AS wasDismissed
FOREACH (_ IN CASE WHEN wasDismissed THEN [] ELSE [1] END |
  CREATE (one)-[:NOT_SAME_AS {key: $pairKey, dismissedAt: datetime()}]->(other)
)
RETURN wasDismissed
