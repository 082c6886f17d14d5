// True for a `participation` that counts on the day; it goes on as long as its activity unless it says otherwise.
//
// Params   $activeOn Date?  see links/activity-counts
($activeOn IS NULL OR (
  coalesce(participation.since <= $activeOn, true) AND coalesce(participation.until >= $activeOn, true)))
