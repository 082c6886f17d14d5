// Writes pairs of the thesaurus' closure.
//
// Params   $rows [Map]         from, to String; weight Float; isDirect Boolean
UNWIND $rows AS row
MATCH (topic:Topic {key: row.from})
MATCH (implied:Topic {key: row.to})
MERGE (topic)-[implication:IMPLIES]->(implied)
SET implication.weight = row.weight, implication.isDirect = row.isDirect
