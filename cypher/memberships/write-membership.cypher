// Makes an actor a member of a lighthouse, or changes its membership; a data set that stated it no longer changes it.
//
// Params   $actorKey String
//          $lighthouseKey String
//          $role String?
//          $since Date?, $until Date?   both inclusive
//          $formerPeriods [String]      earlier ones, oldest first: since, until, role, parted by "/"
// Returns  key String
MATCH (actor:Actor {key: $actorKey})
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
MERGE (actor)-[membership:MEMBER_OF]->(lighthouse)
  ON CREATE SET membership.key = actor.key + '|' + lighthouse.key
SET membership.role = $role,
    membership.since = $since,
    membership.until = $until,
    membership.formerPeriods = CASE WHEN $formerPeriods = [] THEN null ELSE $formerPeriods END,
    membership.source = 'curated'
RETURN membership.key AS key
