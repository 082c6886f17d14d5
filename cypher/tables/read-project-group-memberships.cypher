// The memberships of actors in project groups, present or past, that rows of a table are about.
//
// Params   $rows [Map]         actorKey, targetKey String
// Returns  actorKey String, targetKey String
//          roles [String]
//          since Date?, until Date?   both inclusive
//          formerPeriods [String]     earlier ones, oldest first: since, until, roles, parted by "/"
//          source String?             who said so
UNWIND $rows AS row
MATCH (actor:Actor {key: row.actorKey})-[membership:TOOK_PART_IN]->(target:ProjectGroup {key: row.targetKey})
RETURN
  actor.key AS actorKey,
  target.key AS targetKey,
  coalesce(membership.roles, []) AS roles,
  membership.since AS since,
  membership.until AS until,
  coalesce(membership.formerPeriods, []) AS formerPeriods,
  membership.source AS source
