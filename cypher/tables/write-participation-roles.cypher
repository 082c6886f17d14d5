// Changes the roles of participations, and who says so.
//
// Params   $rows [Map]         key, source String; roles [String], leading one first
// Returns  written Int         fewer than rows when one is not there
UNWIND $rows AS row
MATCH (:Actor)-[participation:TOOK_PART_IN {key: row.key}]->(:Activity)
SET participation.roles = row.roles, participation.source = row.source
RETURN count(*) AS written
