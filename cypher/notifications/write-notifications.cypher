// Keeps what an account wants to be told, and in which language.
//
// Params   $accountKey String
//          $language String   DE or EN
//          $optOut [String]   categories of mail that it does not get
// Returns  accountKey String
MATCH (account:Account {key: $accountKey})
SET account.language = $language, account.optOut = $optOut
RETURN account.key AS accountKey
