// Ends a claim whose mail was not sent: it is due again after a pause, or given up.
//
// Params   $key String
//          $claim String        the claim that ends; nothing happens when another one took its place
//          $error String        code, without anything personal
//          $pauseSeconds Int?   null gives up
// Returns  state String         WAITING or FAILED
MATCH (mail:OutgoingMail {key: $key, claim: $claim})
SET mail.lastError = $error,
    mail.state = CASE WHEN $pauseSeconds IS NULL THEN 'FAILED' ELSE 'WAITING' END,
    mail.nextAttemptAt =
      CASE WHEN $pauseSeconds IS NULL THEN null ELSE datetime() + duration({seconds: $pauseSeconds}) END
REMOVE mail.claim
// Nobody sees to a confidential mail: what it says is kept no longer than it may be sent.
FOREACH (_ IN CASE WHEN mail.isConfidential AND mail.state = 'FAILED' THEN [1] ELSE [] END |
  REMOVE mail.email, mail.replyTo, mail.subject, mail.text)
RETURN mail.state AS state
