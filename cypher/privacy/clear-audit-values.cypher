// Empties the values of the audit entries that are about actors or tell a text of theirs; that there was a write remains.
//
// Params   $keys [String]    of the actors
//          $texts [String]   as JSON writes them, without quotes
// Returns  count Int
MATCH (entry:AuditEntry)
WHERE entry.targetKey IN $keys
  OR any(text IN $texts WHERE entry.before CONTAINS text OR entry.after CONTAINS text)
// Absent stays absent: it says that something is new, or removed.
SET entry.before = CASE WHEN entry.before IS NULL THEN NULL ELSE '{}' END,
    entry.after = CASE WHEN entry.after IS NULL THEN NULL ELSE '{}' END
RETURN count(entry) AS count
