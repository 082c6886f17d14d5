// Notes that a dataset is seeded.
//
// Params   $name String
//          $checksum String    of its files
MERGE (seed:Seed {name: $name})
SET seed.completedAt = datetime(), seed.checksum = $checksum
