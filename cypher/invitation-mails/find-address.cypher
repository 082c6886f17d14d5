// The keyed hash of the address that the mail with a code went to.
//
// Params   $tokenHash String     hash of the code
// Returns  addressHash String    no row for a code that is none, or whose mail is too long ago
MATCH (mail:InvitationMail {tokenHash: $tokenHash})
RETURN mail.addressHash AS addressHash
