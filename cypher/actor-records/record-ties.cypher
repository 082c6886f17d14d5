// Keeps a copy of every tie of an actor as history: RETIRED, in the same direction, with all that the tie says.
//
// Params   $key String        of the actor
// Returns  retiredType String the type of the ties
//          otherKeys [String] what they lead to; ties to nodes without a key are not named
//          ties Int           how many
MATCH (actor:Actor {key: $key})-[tie]-(other)
WHERE
//> include actor-records/is-tie
WITH tie, other, startNode(tie) AS start, endNode(tie) AS end
CREATE (start)-[record:RETIRED]->(end)
SET record = properties(tie), record.retiredType = type(tie), record.ofKey = $key
WITH record.retiredType AS retiredType, other
RETURN retiredType, collect(other.key) AS otherKeys, count(*) AS ties
ORDER BY retiredType
