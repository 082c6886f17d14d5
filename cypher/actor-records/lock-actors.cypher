// What each key names: an actor, which nobody else can change until the transaction ends, or one that was retired.
//
// Params   $keys [String]
// Returns  key String
//          properties Map?       all of the actor; null when the key names none
//          retiredReason String? MERGED, DEACTIVATED or ERASED; null when it was not retired
UNWIND $keys AS key
OPTIONAL MATCH (actor:Actor {key: key})
OPTIONAL MATCH (retired:RetiredActor {key: key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE actor.lock
RETURN key, properties(actor) AS properties, retired.reason AS retiredReason
