// Removes accounts with all that is tied to them: whom they speak for, where they moderate, that they wrote something.
//
// Params   $accountKeys [String]
MATCH (account:Account)
WHERE account.key IN $accountKeys
DETACH DELETE account
