// Creates the account of a subject unless there is one, and keeps the address that its token vouches for.
//
// Params   $subject String   `sub` of the access token
//          $key String       key of a new account
//          $email String?    verified address; null keeps the one that is stored
//          $language String  of a new account: DE or EN
// Returns  key String        of the account
MERGE (account:Account {subject: $subject})
  ON CREATE SET account.key = $key, account.language = $language, account.createdAt = datetime()
SET account.email = coalesce($email, account.email)
RETURN account.key AS key
