// True for a `participation` that counts on the day; it goes on as long as its activity unless it says otherwise. Of who
// left and came back, the earlier periods count as well: texts that begin with since and until, parted by "/".
//
// Params   $activeOn Date?  see links/activity-counts
($activeOn IS NULL OR (
  coalesce(participation.since <= $activeOn, true) AND coalesce(participation.until >= $activeOn, true))
  OR any(period IN coalesce(participation.formerPeriods, [])
    WHERE split(period, '/')[0] <= toString($activeOn) AND split(period, '/')[1] >= toString($activeOn)))
