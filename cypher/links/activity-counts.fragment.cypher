// True for an `activity` that makes collaboration links under the question's link filter, and that exists for who asks.
// On a day only activities with a known start count, and one without a known end goes on.
//
// Params   $linkKinds [String]?  labels of activities that count: Project, ProjectGroup, Partnership; null counts all
//          $activeOn Date?       only what was active that day, both its ends included; null counts past and present
    ($linkKinds IS NULL OR any(label IN labels(activity) WHERE label IN $linkKinds))
AND ($activeOn IS NULL OR (activity.startDate <= $activeOn AND coalesce(activity.endDate >= $activeOn, true)))
AND
//> include access/sees-activity
