// Locks an account until the transaction ends, and reads what it wants to be told.
//
// Params   $accountKey String
// Returns  language String   DE or EN
//          optOut [String]   categories of mail that it does not get
MATCH (account:Account {key: $accountKey})
// Locks the node, and writes nothing.
REMOVE account.lock
RETURN account.language AS language, coalesce(account.optOut, []) AS optOut
