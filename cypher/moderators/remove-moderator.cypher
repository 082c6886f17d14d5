// Takes a manager's rights in a lighthouse from an account.
//
// Params   $accountKey String
//          $lighthouseKey String
// Returns  since DateTime     no row when it had none
MATCH (:Account {key: $accountKey})-[moderating:MODERATES]->(:Lighthouse {key: $lighthouseKey})
WITH moderating, moderating.since AS since
DELETE moderating
RETURN since
