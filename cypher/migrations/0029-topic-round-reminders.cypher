// Rounds of topics by their end, and how far people are reminded of it.

CREATE RANGE INDEX topic_round_closes_at IF NOT EXISTS
FOR (round:TopicRound) ON (round.closesAt);

CALL db.createProperty('remindedAt');
CALL db.createProperty('remindedUpTo');
