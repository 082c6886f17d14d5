// The properties of a new mail to `email` in `language`: it is due at once; without an address it waits for a manager.
//
// Params   $key String        unique
//          $kind String
//          $texts Map         by language, DE and EN: subject, text
//          $replyTo String?   address that answers go to
//          $isConfidential Boolean?  true hides it from managers
  key: $key, kind: $kind, language: language, email: email, replyTo: $replyTo,
  isConfidential: $isConfidential,
  subject: $texts[language].subject, text: $texts[language].text,
  state: 'WAITING', attempts: 0, createdAt: datetime(),
  nextAttemptAt: CASE WHEN email IS NULL THEN null ELSE datetime() END,
  // Ascending order is newest first; milliseconds have 13 digits until the year 2286.
  timeOrder: toString(9999999999999 - datetime().epochMillis) + ' ' + $key
