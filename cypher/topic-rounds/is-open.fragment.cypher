// True for a `round` that takes proposals and votes: neither closed nor past its deadline.
round.closedAt IS NULL AND coalesce(round.closesAt > datetime(), true)
