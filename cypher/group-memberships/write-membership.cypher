// Makes an actor a member of a project group, or changes its membership; a data set that stated it no longer changes it.
//
// Params   $actorKey String
//          $groupKey String
//          $roles [String]              leading one first
//          $since Date?, $until Date?   both inclusive
//          $formerPeriods [String]      earlier ones, oldest first: since, until, roles, parted by "/"
// Returns  key String
MATCH (actor:Actor {key: $actorKey})
MATCH (group:ProjectGroup {key: $groupKey})
MERGE (actor)-[participation:TOOK_PART_IN]->(group)
  ON CREATE SET participation.key = actor.key + '|' + group.key
SET participation.roles = $roles,
    participation.since = $since,
    participation.until = $until,
    participation.formerPeriods = CASE WHEN $formerPeriods = [] THEN null ELSE $formerPeriods END,
    participation.source = 'curated'
RETURN participation.key AS key
