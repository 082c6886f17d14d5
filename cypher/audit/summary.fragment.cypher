// What the API tells of an audit `entry`.
entry {
  .key, .action, .origin, .at, .targetType, .targetKey, .before, .after,
  accountKey: head([(entry)-[:WRITTEN_BY]->(account:Account) | account.key])
}
