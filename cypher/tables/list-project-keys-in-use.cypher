// The keys that new projects cannot have, among those that begin like one of these.
//
// Params   $prefixes [String]
// Returns  key String        of an activity
UNWIND $prefixes AS prefix
MATCH (activity:Activity)
WHERE activity.key STARTS WITH prefix
RETURN DISTINCT activity.key AS key
ORDER BY key
