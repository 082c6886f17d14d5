// The actors with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  actor Map   see actors/summary
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
RETURN
//> include actors/summary
AS actor
