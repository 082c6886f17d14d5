// The migrations that were applied, first to last.
//
// Returns  version Int       from 1
//          name String       file name without extension: "0001-unique-keys"
//          checksum String   SHA-256 of the file, hexadecimal
MATCH (migration:Migration)
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum
ORDER BY version
