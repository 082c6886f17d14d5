// The property that locking statements remove; no node has it.
CALL db.createProperty('lock');
