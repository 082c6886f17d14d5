// Whether the database holds any network, and which datasets were seeded.
//
// Returns  isEmpty Boolean
//          seeds [Map]         name, checksum String; isComplete Boolean
RETURN
  NOT EXISTS { (:Actor) } AND NOT EXISTS { (:Topic) } AS isEmpty,
  COLLECT {
    MATCH (seed:Seed)
    RETURN {name: seed.name, checksum: seed.checksum, isComplete: seed.completedAt IS NOT NULL}
    ORDER BY seed.name
  } AS seeds
