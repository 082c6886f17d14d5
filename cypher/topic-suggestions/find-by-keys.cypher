// The suggestions with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  suggestion Map   see topic-suggestions/summary
UNWIND $keys AS key
MATCH (suggestion:TopicSuggestion {key: key})
RETURN
//> include topic-suggestions/summary
AS suggestion
