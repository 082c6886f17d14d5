// Raises the network revision by one: the last statement of every write that changes public network data.
//
// Returns  number Int        the new revision, from 1
MERGE (revision:NetworkRevision {key: 'network'})
  ON CREATE SET revision.number = 0
SET revision.number = revision.number + 1
WITH revision
//> include technical/keep-change
RETURN revision.number AS number
