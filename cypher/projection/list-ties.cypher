// What is tied to some actors by who takes part in what and who is a part of whom; a key that no actor has gives no row.
//
// Params   $keys [String]
// Returns  key String
//          activities [String]  keys of what it takes part in
//          parts [String]       keys of the actors that are a part of it
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
RETURN
  key,
  [(actor)-[:TOOK_PART_IN]->(activity:Activity) | activity.key] AS activities,
  [(actor)<-[:PART_OF]-(part:Actor) | part.key] AS parts
