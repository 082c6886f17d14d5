// How many of the topics that match a filter have each value of one property, most frequent first.
//
// Params   $property String  name of a property that holds one value; the caller takes it from a closed set
//          $limit Int        values at most
// Returns  value Any?        null stands for the entities whose value is unknown
//          count Int
MATCH (topic:Topic)
WHERE topic.sortKey > '' AND
//> include topics/matches-filter
WITH topic[$property] AS value, count(topic) AS count
ORDER BY count DESC, value
LIMIT $limit
RETURN value, count
ORDER BY count DESC, value
