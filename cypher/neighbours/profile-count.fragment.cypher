// Clause that counts the actors that work on any topic: `profiles`, the N of neighbours/rarity.
CALL () {
  MATCH (profiled:Actor)
  WHERE EXISTS { (profiled)-[:WORKS_ON]->() }
  RETURN toFloat(count(*)) AS profiles
}
