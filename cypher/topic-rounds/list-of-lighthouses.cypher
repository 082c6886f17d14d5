// The topic rounds of each lighthouse, newest first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Lighthouse {key: ownerKey})<-[:HELD_IN]-(round:TopicRound)
  WITH *, [-round.openedAt.epochMillis, round.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include topic-rounds/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Lighthouse {key: ownerKey})<-[:HELD_IN]-(round:TopicRound)
  } END AS total
