// The suggestions made to each lighthouse, oldest first, by what became of them.
//
// Params   $keys [String]       the owners
//          $withTotal Boolean   whether to count the whole list
//          $statuses [String]   PENDING, RELEASED, DISMISSED
// Returns  ownerKey String
//          edges [Map]          position, node
//          total Int?           null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Lighthouse {key: ownerKey})<-[:PROPOSED_IN]-(suggestion:TopicSuggestion)
  WHERE suggestion.status IN $statuses
  WITH *, [suggestion.proposedAt.epochMillis, suggestion.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include topic-suggestions/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Lighthouse {key: ownerKey})<-[:PROPOSED_IN]-(suggestion:TopicSuggestion)
  WHERE suggestion.status IN $statuses
  } END AS total
