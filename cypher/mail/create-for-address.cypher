// Puts a mail to an address into the outbox.
//
// Params   $email String?     null: nobody to send it to, a manager reads it in the outbox
//          $language String   DE or EN
//          $category String?  by which people opt out; null for what they always get
// Returns  key String         no row when the address is that of an account whose person opted out
OPTIONAL MATCH (account:Account {email: $email})
WHERE $category IN account.optOut
WITH count(account) AS refusals, $email AS email, $language AS language
WHERE refusals = 0
CREATE (mail:OutgoingMail {
//> include mail/new
})
RETURN mail.key AS key
