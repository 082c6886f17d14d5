// The actors with the given keys; the key of one that was merged leads to the actor that it is part of now. A key that
// names none, or one that is in the network no more, has no row.
//
// Params   $keys [String]
// Returns  requestedKey String   which of the keys it answers
//          actor Map             see actors/summary
UNWIND $keys AS requestedKey
CALL (requestedKey) {
  MATCH (actor:Actor {key: requestedKey})
  RETURN actor
UNION ALL
  MATCH (:RetiredActor {key: requestedKey})-[:MERGED_INTO*1..32]->(actor:Actor)
  RETURN actor
}
RETURN
  requestedKey,
//> include actors/summary
  AS actor
