// Notes that a migration was applied.
//
// Params   $version Int      from 1
//          $name String      file name without extension
//          $checksum String  SHA-256 of the file, hexadecimal
MERGE (migration:Migration {version: $version})
SET migration.name = $name,
    migration.checksum = $checksum,
    migration.appliedAt = datetime()
