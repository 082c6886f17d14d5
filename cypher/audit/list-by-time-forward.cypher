// One keyset page of the audit entries that match a filter, newest first.
//
// Params   $after String   the order value that the page starts behind, exclusive; "" starts the list
//          $before String?  the order value that the page ends before, exclusive
//          $limit Int       rows at most
// Returns  position String  the row's order value (timeOrder)
//          entry Map        see audit/summary
MATCH (entry:AuditEntry)
WHERE entry.timeOrder > $after AND ($before IS NULL OR entry.timeOrder < $before) AND
//> include audit/matches-filter
WITH entry
ORDER BY entry.timeOrder
LIMIT $limit
RETURN
  entry.timeOrder AS position,
//> include audit/summary
  AS entry
ORDER BY position
