// The expert profiles with the given keys: public ones, and the asker's own.
//
// Params   $keys [String]
//          $viewer Map     key accountKey String
// Returns  expert Map      see experts/summary
UNWIND $keys AS key
MATCH (expert:ExpertProfile {key: key})
WHERE EXISTS { (expert)-[:PROFILE_OF]->(own:Account) WHERE own.key = $viewer.accountKey } OR
//> include experts/is-public
RETURN
//> include experts/summary
AS expert
