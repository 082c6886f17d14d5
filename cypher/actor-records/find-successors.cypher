// What became of those of the keys that name retired actors; a key of another actor, or of none, has no row.
//
// Params   $keys [String]
// Returns  key String
//          successorKey String?  of the actor that it was merged into in the end; null when there is none in the network
UNWIND $keys AS key
MATCH (retired:RetiredActor {key: key})
OPTIONAL MATCH (retired)-[:MERGED_INTO*1..32]->(survivor:Actor)
RETURN key, survivor.key AS successorKey
