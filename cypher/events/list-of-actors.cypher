// The events that each actor organises, as far as the asker may see them, newest first.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (:Actor {key: ownerKey})<-[:ORGANISED_BY]-(entry:Event)
  WHERE
  //> include events/visible
  WITH DISTINCT entry
  WITH entry, [-entry.startsAt.epochSeconds, entry.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include events/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
  MATCH (:Actor {key: ownerKey})<-[:ORGANISED_BY]-(entry:Event)
  WHERE
  //> include events/visible
  RETURN DISTINCT entry
  } END AS total
