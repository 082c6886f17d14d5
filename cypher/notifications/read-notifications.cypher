// What an account wants to be told, and in which language.
//
// Params   $accountKey String
// Returns  language String   DE or EN
//          optOut [String]   categories of mail that it does not get
MATCH (account:Account {key: $accountKey})
RETURN account.language AS language, coalesce(account.optOut, []) AS optOut
