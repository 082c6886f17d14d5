// Puts a mail to the person of an account into the outbox, in their language.
//
// Params   $accountKey String
//          $category String?  by which people opt out; null for what they always get
// Returns  key String         no row when there is no such account, it has no address, or its person opted out
MATCH (account:Account {key: $accountKey})
WHERE account.email IS NOT NULL
  AND ($category IS NULL OR NOT $category IN coalesce(account.optOut, []))
WITH account.email AS email, account.language AS language
CREATE (mail:OutgoingMail {
//> include mail/new
})
RETURN mail.key AS key
