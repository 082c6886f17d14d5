// What each actor offers or seeks at present, by title.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
//          $direction String   OFFER or SEEK
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})<-[:PROVIDED_BY]-(service:Service {direction: $direction})
  WHERE
  //> include offerings/is-current
  WITH *, [service.sortKey, service.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include offerings/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})<-[:PROVIDED_BY]-(service:Service {direction: $direction})
  WHERE
  //> include offerings/is-current
  } END AS total
