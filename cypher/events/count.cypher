// How many of the events that the asker may see match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (entry:Event)
WHERE entry.startOrder > '' AND (
//> include events/visible
) AND
//> include events/matches-filter
RETURN count(entry) AS count
