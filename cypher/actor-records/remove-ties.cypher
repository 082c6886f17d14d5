// Removes every tie of an actor and what is derived from them; history stays.
//
// Params   $key String
MATCH (actor:Actor {key: $key})-[tie]-()
WHERE type(tie) = 'WORKS_ON' OR
//> include actor-records/is-tie
WITH DISTINCT tie
DELETE tie
