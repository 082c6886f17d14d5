// Keeps a copy of the ties of a survivor as a merge leaves them, where a duplicate had one: whether they were changed
// later is seen by it.
//
// Params   $duplicateKey String  whose ties are recorded and moved already
//          $survivorKey String
// Returns  records Int           how many
MATCH (survivor:Actor {key: $survivorKey})
MATCH (duplicate:Actor {key: $duplicateKey})-[record:RETIRED {ofKey: $duplicateKey}]-(other)
MATCH (survivor)-[own]-(other)
WHERE type(own) = record.retiredType AND (startNode(own) = other) = (startNode(record) = other)
WITH DISTINCT own, startNode(own) AS start, endNode(own) AS end
CREATE (start)-[copy:UNITED]->(end)
SET copy = properties(own), copy.retiredType = type(own), copy.ofKey = $duplicateKey
RETURN count(copy) AS records
