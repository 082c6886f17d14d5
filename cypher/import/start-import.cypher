// Notes that a directory is being imported; until it is completed, a start tells that it was interrupted.
//
// Params   $source String       "cordis"
//          $directory String    its name, without where it is
MERGE (import:Import {source: $source, directory: $directory})
SET import.startedAt = datetime()
REMOVE import.completedAt
