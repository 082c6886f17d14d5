// The memberships of actors in lighthouses, present or past, that rows of a table are about.
//
// Params   $rows [Map]         actorKey, targetKey String
// Returns  actorKey String, targetKey String
//          roles [String]
//          since Date?, until Date?   both inclusive
//          formerPeriods [String]     earlier ones, oldest first: since, until, roles, parted by "/"
//          source String?             who said so
UNWIND $rows AS row
MATCH (actor:Actor {key: row.actorKey})-[membership:MEMBER_OF]->(target:Lighthouse {key: row.targetKey})
RETURN
  actor.key AS actorKey,
  target.key AS targetKey,
  CASE WHEN membership.role IS NULL THEN [] ELSE [membership.role] END AS roles,
  membership.since AS since,
  membership.until AS until,
  coalesce(membership.formerPeriods, []) AS formerPeriods,
  membership.source AS source
