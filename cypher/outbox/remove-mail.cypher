// Removes an outgoing mail.
//
// Params   $key String
MATCH (mail:OutgoingMail {key: $key})
DELETE mail
