// Changes what participations say.
//
// Params   $rows [Map]         key String; roles [String]; contribution Float? EUR; hasEnded Boolean?
UNWIND $rows AS row
MATCH (:Actor)-[participation:TOOK_PART_IN {key: row.key}]->(:Activity)
SET participation.roles = row.roles,
    participation.contribution = row.contribution,
    participation.hasEnded = row.hasEnded
