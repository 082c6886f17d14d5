// What is known of the merge by which an actor left the network.
//
// Params   $key String            of the actor that was merged
// Returns  survivorKey String
//          isPresent Boolean      whether the survivor is in the network
//          record Map?            see actor-records/record-merge and record-ended; null when none was kept
MATCH (retired:RetiredActor {key: $key, reason: 'MERGED'})-[:MERGED_INTO]->(survivor)
OPTIONAL MATCH (record:MergeRecord {key: $key})
RETURN survivor.key AS survivorKey, survivor:Actor AS isPresent, properties(record) AS record
