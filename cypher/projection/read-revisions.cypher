// How often the network has changed, what everybody sees and what is kept from the public apart.
//
// Returns  revision Int         of the public network, 0 before the first change
//          privateRevision Int  of what is kept from the public
OPTIONAL MATCH (revision:NetworkRevision {key: 'network'})
OPTIONAL MATCH (kept:NetworkRevision {key: 'private'})
RETURN coalesce(revision.number, 0) AS revision, coalesce(kept.number, 0) AS privateRevision
