// The asker's own expert profiles, hidden ones included.
//
// Params   $viewer Map   key accountKey String
// Returns  expert Map    see experts/summary
MATCH (:Account {key: $viewer.accountKey})<-[:PROFILE_OF]-(expert:ExpertProfile)
WITH expert
ORDER BY expert.sortKey
RETURN
//> include experts/summary
AS expert
