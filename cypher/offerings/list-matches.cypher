// The services that meet each service: offers for a seek, seeks for an offer, best first.
//
// Params   $keys [String]      the owners: services that may be seen
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, score, topicFit, subKindFit, sharedSubKinds, topics
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  //> include offerings/matches
  WITH *, [-score, service.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    score: score,
    topicFit: topicFit,
    subKindFit: subKindFit,
    sharedSubKinds: sharedSubKinds,
    topics: topics,
    node:
    //> include offerings/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
    //> include offerings/matches
    RETURN service
  } END AS total
