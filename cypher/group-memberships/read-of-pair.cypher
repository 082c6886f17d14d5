// The membership of an actor in a project group, present or past.
//
// Params   $actorKey String
//          $groupKey String
// Returns  roles [String]
//          since Date?, until Date?   both inclusive
//          formerPeriods [String]     earlier ones, oldest first: since, until, roles, parted by "/"
MATCH (:Actor {key: $actorKey})-[participation:TOOK_PART_IN]->(:ProjectGroup {key: $groupKey})
RETURN
  participation.roles AS roles,
  participation.since AS since,
  participation.until AS until,
  coalesce(participation.formerPeriods, []) AS formerPeriods
