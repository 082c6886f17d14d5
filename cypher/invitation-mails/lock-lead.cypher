// Locks the lead of a consortium until the transaction ends, so that nobody else invites for it meanwhile, and tells how many
// invitations into consortia went to addresses lately.
//
// Params   $leadKey String
//          $addressHash String   keyed hash of the address
//          $leadDays Int         days that are looked back at for the lead
//          $addressDays Int      and for the address, by whomever
// Returns  ofLead Int
//          toAddress Int
MATCH (lead:Actor {key: $leadKey})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE lead.lock
WITH lead
RETURN
  COUNT {
    MATCH (mail:InvitationMail {leadKey: lead.key})
    WHERE mail.sentAt > datetime() - duration({days: $leadDays})
  } AS ofLead,
  COUNT {
    MATCH (mail:InvitationMail {addressHash: $addressHash})
    WHERE mail.sentAt > datetime() - duration({days: $addressDays})
  } AS toAddress
