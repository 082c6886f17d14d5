// By what texts an actor, in the network or retired, is known, and those that were merged into it.
//
// Params   $key String
// Returns  key String        of the actor and of each that was merged into it
//          texts [String]    names, address, website; without what is not known
OPTIONAL MATCH (present:Actor {key: $key})
OPTIONAL MATCH (retired:RetiredActor {key: $key})
WITH coalesce(present, retired) AS actor
OPTIONAL MATCH (merged:RetiredActor)-[:MERGED_INTO*1..32]->(actor)
WITH actor, collect(merged) AS merged
UNWIND [actor] + merged AS each
RETURN
  each.key AS key,
  [
    text IN [each.name, each.legalName, each.shortName, each.address, each.website] + coalesce(each.aliases, [])
    WHERE text IS NOT NULL
  ] AS texts
