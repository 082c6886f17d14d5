// Makes an actor a part of one other, or of none, instead of all that it was a part of.
//
// Params   $key String
//          $parentKey String?   null: of none
//          $source String       who says so
MATCH (actor:Actor {key: $key})
CALL (actor) {
  MATCH (actor)-[former:PART_OF]->(:Actor)
  DELETE former
}
CALL (actor) {
  MATCH (parent:Actor {key: $parentKey})
  CREATE (actor)-[:PART_OF {source: $source}]->(parent)
}
