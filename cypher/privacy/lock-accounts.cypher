// Locks the accounts of people until the transaction ends: whatever they write at that moment comes before or after it.
//
// Params   $accountKeys [String]
//          $emails [String]     in lower case; the accounts that have one of them
// Returns  key String
//          email String?
MATCH (account:Account)
WHERE account.key IN $accountKeys OR toLower(account.email) IN $emails
WITH account
ORDER BY account.key
// Locks the node, and writes nothing.
REMOVE account.lock
RETURN account.key AS key, account.email AS email
