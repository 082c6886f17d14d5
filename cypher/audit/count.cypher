// How many audit entries match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (entry:AuditEntry)
WHERE entry.timeOrder > '' AND
//> include audit/matches-filter
RETURN count(entry) AS count
