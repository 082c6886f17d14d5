// Makes actors members of project groups, or changes their memberships.
//
// Params   $rows [Map]         actorKey, targetKey String; roles [String], leading one first; since, until String?
//                              "YYYY-MM-DD", inclusive; formerPeriods [String]: see schema/graph.md
//          $source String      who says so
// Returns  written Int         fewer than rows when an end is not there
UNWIND $rows AS row
MATCH (actor:Actor {key: row.actorKey})
MATCH (target:ProjectGroup {key: row.targetKey})
MERGE (actor)-[membership:TOOK_PART_IN]->(target)
  ON CREATE SET membership.key = actor.key + '|' + target.key
SET membership.roles = row.roles,
    membership.since = date(row.since),
    membership.until = date(row.until),
    membership.formerPeriods = CASE WHEN row.formerPeriods = [] THEN null ELSE row.formerPeriods END,
    membership.source = $source
RETURN count(membership) AS written
