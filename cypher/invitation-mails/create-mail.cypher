// Notes that an invitation into a consortium went to an address, of which only a keyed hash is kept.
//
// Params   $leadKey String       who invited
//          $addressHash String
//          $tokenHash String     hash of the code in the mail
CREATE (:InvitationMail {leadKey: $leadKey, addressHash: $addressHash, tokenHash: $tokenHash, sentAt: datetime()})
