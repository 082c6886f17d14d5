// Raises the revision of what is kept from the public by one, of which nobody is told: the network in memory follows it.
//
// Returns  number Int        the new revision, from 1
MERGE (revision:NetworkRevision {key: 'private'})
  ON CREATE SET revision.number = 0
SET revision.number = revision.number + 1
WITH revision
//> include technical/keep-change
RETURN revision.number AS number
