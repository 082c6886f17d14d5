// True for a `membership` that has begun and not ended: who has today as its last day has left.
coalesce(membership.since <= date(), true) AND coalesce(membership.until > date(), true)
