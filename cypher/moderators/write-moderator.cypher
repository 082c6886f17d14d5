// Gives an account a manager's rights in one lighthouse.
//
// Params   $accountKey String
//          $lighthouseKey String
// Returns  isNew Boolean      false when it had them already
MATCH (account:Account {key: $accountKey})
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
SET lighthouse.key = lighthouse.key
WITH account, lighthouse, NOT EXISTS { (account)-[:MODERATES]->(lighthouse) } AS isNew
MERGE (account)-[moderating:MODERATES]->(lighthouse)
  ON CREATE SET moderating.key = account.key + '|' + lighthouse.key, moderating.since = datetime()
RETURN isNew
