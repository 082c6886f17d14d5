// The version of an event that an import left: a name that statements ask for before any data has it.

CALL db.createProperty('importedVersion');
