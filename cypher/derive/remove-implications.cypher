// Removes pairs from the thesaurus' closure.
//
// Params   $rows [Map]         from, to String
UNWIND $rows AS row
MATCH (:Topic {key: row.from})-[implication:IMPLIES]->(:Topic {key: row.to})
DELETE implication
