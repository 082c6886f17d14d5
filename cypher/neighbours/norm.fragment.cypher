// Clause that gives the length of an `actor`'s profile as a vector: one component a topic, its weight times its rarity.
CALL (actor, profiles) {
  MATCH (actor)-[entry:WORKS_ON]->(topic:Topic)
  WITH entry.weight *
  //> include neighbours/rarity
    AS component
  RETURN sqrt(sum(component * component)) AS norm
}
