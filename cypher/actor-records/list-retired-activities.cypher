// Those of the keys that name an activity which is history only: a partnership whose parties were merged.
//
// Params   $keys [String]
// Returns  key String
UNWIND $keys AS key
MATCH (activity:RetiredActivity {key: key})
RETURN activity.key AS key
