// Notes that datasets are being seeded; until they are completed, a start resumes them.
//
// Params   $names [String]
UNWIND $names AS name
MERGE (seed:Seed {name: name})
SET seed.startedAt = datetime()
REMOVE seed.completedAt
