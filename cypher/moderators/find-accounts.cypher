// The accounts with that key or address.
//
// Params   $accountKey String?   null when the address is given
//          $email String?        null when the key is given
// Returns  accountKey String
CALL () {
  MATCH (account:Account {key: $accountKey}) RETURN account
  UNION
  MATCH (account:Account)
  WHERE toLower(account.email) = toLower($email)
  RETURN account
}
RETURN account.key AS accountKey
ORDER BY accountKey
LIMIT 2
