// Gives an account a role of its own, beside those of its tokens, or takes it away.
//
// Params   $accountKey String
//          $role String?        AUDITOR, MANAGER or ADMIN; null takes the role away
// Returns  before String?       the role until now
MATCH (account:Account {key: $accountKey})
WITH account, account.grantedRole AS before
SET account.grantedRole = $role
RETURN before
