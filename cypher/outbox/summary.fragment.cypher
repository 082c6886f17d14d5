// What managers are told of an outgoing `mail`.
mail {
  .key, .kind, .language, .email, .replyTo, .subject, .text, .state, .attempts, .nextAttemptAt, .lastError, .createdAt,
  .sentAt
}
