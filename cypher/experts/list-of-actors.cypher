// The public expert profiles under each actor, newest consent first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})<-[:EXPERT_AT]-(expert:ExpertProfile)
  WHERE
  //> include experts/is-public
  WITH expert, [-expert.consentedAt.epochSeconds, expert.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include experts/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})<-[:EXPERT_AT]-(expert:ExpertProfile)
  WHERE
  //> include experts/is-public
  } END AS total
