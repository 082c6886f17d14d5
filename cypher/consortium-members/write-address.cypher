// Keeps the address that an invitation goes to, and the hash of the code that answers it, for a time.
//
// Params   $key String         of the member
//          $email String
//          $tokenHash String
//          $days Int           for how many days
// Returns  key String
MATCH (member:ConsortiumMember {key: $key})
SET member.invitedEmail = $email, member.tokenHash = $tokenHash,
    member.expiresAt = datetime() + duration({days: $days})
RETURN member.key AS key
