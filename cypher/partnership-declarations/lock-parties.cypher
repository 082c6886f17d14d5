// The actors of these keys, which nobody else can change until the transaction ends: of two sides that declare the same
// at once, the second finds what the first declared.
//
// Params   $keys [String]     in ascending order, so that two transactions never wait for each other
// Returns  key String
//          name String        short name where there is one
//          isExample Boolean
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE actor.lock
RETURN actor.key AS key, coalesce(actor.shortName, actor.name) AS name, actor.isExample AS isExample
