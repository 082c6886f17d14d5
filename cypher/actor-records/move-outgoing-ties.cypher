// Gives a survivor every tie that leads from a duplicate; where it has one of the type to the same node, both become one.
// One between the two is not moved, as nothing is tied to itself.
//
// Params   $duplicateKey String
//          $survivorKey String
// Returns  moved Int
MATCH (survivor:Actor {key: $survivorKey})
MATCH (:Actor {key: $duplicateKey})-[tie]->(other)
WHERE other <> survivor AND
//> include actor-records/is-tie
WITH survivor, other, tie, type(tie) AS type, properties(tie) AS moved
DELETE tie
WITH survivor, other, type, moved
OPTIONAL MATCH (survivor)-[own]->(other)
WHERE type(own) = type
WITH survivor, other, type, own, coalesce(properties(own), {}) AS before,
//> include actor-records/united-tie
MERGE (survivor)-[tie:$(type)]->(other)
SET tie += renamed, tie += before, tie += united
RETURN count(*) AS moved
