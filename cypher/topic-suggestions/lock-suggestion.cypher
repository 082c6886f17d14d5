// Locks a suggestion, so that it is decided once.
//
// Params   $key String
// Returns  key String      no row when there is none
MATCH (suggestion:TopicSuggestion {key: $key})
// Setting a property locks the node, even to the same value.
SET suggestion.key = suggestion.key
RETURN suggestion.key AS key
