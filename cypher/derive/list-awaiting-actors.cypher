// Some actors whose topics are to be derived anew.
//
// Params   $limit Int          how many at most
// Returns  key String
MATCH (actor:Actor&AwaitingTopics)
RETURN actor.key AS key
LIMIT $limit
