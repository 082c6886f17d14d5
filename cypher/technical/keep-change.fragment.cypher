// Notes what the write that raised a `revision` changed, so that whoever has the network in memory reads only that again.
// The last 500 changes of each counter are kept.
//
// Params   $actorKeys [String]?, $activityKeys [String]?  both null where it cannot be told
MERGE (change:NetworkChange {key: revision.key + '|' + toString(revision.number)})
SET change.actorKeys = $actorKeys, change.activityKeys = $activityKeys
WITH revision
CALL (revision) {
  MATCH (old:NetworkChange {key: revision.key + '|' + toString(revision.number - 500)})
  DELETE old
}
