// The topics one level below each topic, by name.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Topic {key: ownerKey})<-[:BROADER]-(topic:Topic)
  WITH *, [topic.sortKey, topic.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include topics/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Topic {key: ownerKey})<-[:BROADER]-(topic:Topic)
  } END AS total
