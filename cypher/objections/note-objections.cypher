// Notes that people do not want to be listed; whoever is noted stays so since then.
//
// Params   $hashes [String]   of their addresses
// Returns  hash String
UNWIND $hashes AS hash
MERGE (objection:Objection {hash: hash})
ON CREATE SET objection.notedAt = datetime()
RETURN hash
ORDER BY hash
