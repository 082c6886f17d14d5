// Keeps how far people are reminded that a round ends soon.
//
// Params   $key String
//          $upTo String?   key of the last account that was reminded; null when everybody is
// Returns  key String
MATCH (round:TopicRound {key: $key})
SET round.remindedUpTo = $upTo,
    round.remindedAt = CASE WHEN $upTo IS NULL THEN datetime() END
RETURN round.key AS key
