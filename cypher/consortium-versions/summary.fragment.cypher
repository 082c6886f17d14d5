// What the API tells of a `version` of a consortium's content.
version {
  .key, .number, .at, .content,
  accountKey: head([(version)-[:WRITTEN_BY]->(account:Account) | account.key])
}
