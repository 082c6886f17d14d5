// The membership of an actor in a lighthouse, present or past.
//
// Params   $actorKey String
//          $lighthouseKey String
// Returns  role String?
//          since Date?, until Date?   both inclusive
//          formerPeriods [String]     earlier ones, oldest first: since, until, role, parted by "/"
MATCH (:Actor {key: $actorKey})-[membership:MEMBER_OF]->(:Lighthouse {key: $lighthouseKey})
RETURN
  membership.role AS role,
  membership.since AS since,
  membership.until AS until,
  coalesce(membership.formerPeriods, []) AS formerPeriods
