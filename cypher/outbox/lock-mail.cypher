// Locks an outgoing mail that is not confidential until the transaction ends, and tells what can be done with it.
//
// Params   $key String
// Returns  state String
//          hasAddress Boolean
//          isOnItsWay Boolean   a sender is handing it over right now
MATCH (mail:OutgoingMail {key: $key})
WHERE mail.isConfidential IS NULL
// Locks the node, and writes nothing.
REMOVE mail.lock
RETURN
  mail.state AS state,
  mail.email IS NOT NULL AS hasAddress,
  mail.claim IS NOT NULL AND mail.nextAttemptAt > datetime() AS isOnItsWay
