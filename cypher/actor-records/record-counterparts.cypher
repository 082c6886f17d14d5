// Keeps a copy of those ties of a survivor that a duplicate's ties are going to be united with.
//
// Params   $duplicateKey String  whose ties are recorded already
//          $survivorKey String
// Returns  records Int           how many
MATCH (survivor:Actor {key: $survivorKey})
MATCH (duplicate:Actor {key: $duplicateKey})-[record:RETIRED {ofKey: $duplicateKey}]-(other)
MATCH (survivor)-[own]-(other)
WHERE type(own) = record.retiredType AND (startNode(own) = other) = (startNode(record) = other)
WITH DISTINCT own, startNode(own) AS start, endNode(own) AS end
CREATE (start)-[copy:RETIRED]->(end)
SET copy = properties(own), copy.retiredType = type(own), copy.ofKey = $duplicateKey
RETURN count(copy) AS records
