// Whether an actor can be what another one is a part of; no row when it does not exist.
//
// Params   $key String         the part
//          $parentKey String   what it is to be a part of
// Returns  isCircle Boolean    whether the parent is the part itself or within it
MATCH (parent:Actor {key: $parentKey})
RETURN EXISTS { (parent)-[:PART_OF*0..20]->(:Actor {key: $key}) } AS isCircle
