// The actors that each actor is linked to by collaboration: strongest link first, then by key.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node, strength, linkCount, firstYear, lastYear (see links/summary)
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
MATCH (owner:Actor {key: ownerKey})
CALL (owner) {
  //> include collaborators/links
  WITH *, [-strength, actor.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    strength: strength,
    linkCount: linkCount,
    firstYear: firstYear,
    lastYear: lastYear,
    node:
    //> include actors/summary
  }) AS edges
}
CALL (owner) {
  WITH *
  WHERE $withTotal
  //> include collaborators/links
  RETURN count(actor) AS total
}
RETURN ownerKey, edges, CASE WHEN $withTotal THEN total END AS total
