// How many of the services that match a filter have each value of one property, most frequent first.
//
// Params   $property String  name of a property that holds one value; the caller takes it from a closed set
//          $limit Int        values at most
// Returns  value Any?
//          count Int
MATCH (service:Service)
WHERE service.sortKey > '' AND
//> include offerings/matches-filter
WITH service[$property] AS value, count(service) AS count
ORDER BY count DESC, value
LIMIT $limit
RETURN value, count
ORDER BY count DESC, value
