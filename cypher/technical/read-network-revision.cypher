// How often public network data has changed.
//
// Returns  number Int        the revision, from 1; no row before the first change
MATCH (revision:NetworkRevision {key: 'network'})
RETURN revision.number AS number
