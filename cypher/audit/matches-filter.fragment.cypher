// True for an audit `entry` that meets every given part of the filter; a part that is null asks nothing.
//
// Params   $filter Map   keys actions, targetTypes [String]; targetKey, accountKey String; since, until String (ISO)
    ($filter.actions IS NULL OR entry.action IN $filter.actions)
AND ($filter.targetTypes IS NULL OR entry.targetType IN $filter.targetTypes)
AND ($filter.targetKey IS NULL OR entry.targetKey = $filter.targetKey)
AND ($filter.accountKey IS NULL OR EXISTS { (entry)-[:WRITTEN_BY]->(account:Account) WHERE account.key = $filter.accountKey })
AND ($filter.since IS NULL OR entry.at >= datetime($filter.since))
AND ($filter.until IS NULL OR entry.at < datetime($filter.until))
AND
//> include audit/exists-for-viewer
