// How many topics match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (topic:Topic)
WHERE topic.sortKey > '' AND
//> include topics/matches-filter
RETURN count(topic) AS count
