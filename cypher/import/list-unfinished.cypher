// The imports that have begun and not ended: running, or interrupted.
//
// Returns  source String        "cordis"
//          directory String     its name, without where it is
//          startedAt DateTime
MATCH (import:Import)
WHERE import.completedAt IS NULL
RETURN import.source AS source, import.directory AS directory, import.startedAt AS startedAt
ORDER BY source, directory
