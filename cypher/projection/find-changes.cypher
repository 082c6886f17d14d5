// What some revisions changed, as far as that is still kept.
//
// Params   $keys [String]         of the changes, as "network|17": the counter and its number
// Returns  actorKeys [String]?    both null where it cannot be told
//          activityKeys [String]?
UNWIND $keys AS key
MATCH (change:NetworkChange {key: key})
RETURN change.actorKeys AS actorKeys, change.activityKeys AS activityKeys
