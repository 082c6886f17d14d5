// Locks a lighthouse and its rounds of topics, which end the votes of whoever leaves; nobody else changes memberships of
// it, or votes, until the transaction ends.
//
// Params   $key String         of the lighthouse
// Returns  key String          no row when there is none
MATCH (lighthouse:Lighthouse {key: $key})
// Setting a property locks the node, even to the same value.
SET lighthouse.key = lighthouse.key
WITH lighthouse
CALL (lighthouse) {
  MATCH (lighthouse)<-[:HELD_IN]-(round:TopicRound)
  WITH round ORDER BY round.key
  SET round.key = round.key
}
RETURN lighthouse.key AS key
