// How often the network has changed, once every write that was about to end has ended: a write holds the lock of its
// revision until all that it wrote is there to be read. Writes nothing.
//
// Returns  revision Int         of the public network, 0 before the first change
//          privateRevision Int  of what is kept from the public
OPTIONAL MATCH (revision:NetworkRevision {key: 'network'})
OPTIONAL MATCH (kept:NetworkRevision {key: 'private'})
REMOVE revision.lock, kept.lock
RETURN coalesce(revision.number, 0) AS revision, coalesce(kept.number, 0) AS privateRevision
