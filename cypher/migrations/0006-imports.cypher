// An import is one record for each source and directory: who repeats an interrupted one completes its record.
CREATE CONSTRAINT import_source_and_directory_are_unique IF NOT EXISTS
FOR (import:Import) REQUIRE (import.source, import.directory) IS UNIQUE;
