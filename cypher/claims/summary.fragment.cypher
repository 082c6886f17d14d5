// What the API tells of a `claim`, to whom it may; `actor` and `account` are what it is of and whose it is.
claim {
  .key, .state, .version, .message, .reasonDe, .reasonEn, .createdAt, .decidedAt,
  actorKey: actor.key,
  accountKey: account.key,
  email: account.email
}
