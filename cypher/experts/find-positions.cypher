// Where profiles stand in the list by name.
//
// Params   $keys [String]
// Returns  key String
//          sortKey String   the order value of experts/list-by-name-forward
UNWIND $keys AS key
MATCH (expert:ExpertProfile {key: key})
RETURN expert.key AS key, expert.sortKey AS sortKey
