// Locks a profile until the transaction ends, and reads it.
//
// Params   $key String
// Returns  expert Map   see experts/summary
MATCH (expert:ExpertProfile {key: $key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE expert.lock
RETURN
//> include experts/summary
AS expert
