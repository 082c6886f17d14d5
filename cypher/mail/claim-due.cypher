// Claims a locked mail for one sender: until its lease ends no other one takes it, afterwards any may.
//
// Params   $key String
//          $claim String        unique for this claim
//          $leaseSeconds Int
// Returns  mail Map             key, kind, email, replyTo, subject, text, attempts (this one included); no row when
//                               another sender was quicker
MATCH (mail:OutgoingMail {key: $key})
WHERE mail.nextAttemptAt <= datetime()
SET mail.claim = $claim,
    mail.attempts = mail.attempts + 1,
    mail.nextAttemptAt = datetime() + duration({seconds: $leaseSeconds})
RETURN mail {.key, .kind, .email, .replyTo, .subject, .text, .attempts} AS mail
