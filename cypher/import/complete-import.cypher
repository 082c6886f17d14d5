// Notes that a directory is imported.
//
// Params   $source String       "cordis"
//          $directory String    its name, without where it is
MERGE (import:Import {source: $source, directory: $directory})
SET import.completedAt = datetime()
