// Those of people who do not want to be listed.
//
// Params   $hashes [String]   of their addresses
// Returns  hash String
//          notedAt DateTime   since when
UNWIND $hashes AS hash
MATCH (objection:Objection {hash: hash})
RETURN hash, objection.notedAt AS notedAt
ORDER BY hash
