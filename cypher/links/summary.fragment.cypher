// What a link's rows add up to, one row an `activity` with its `weight`.
// The last year is null while an activity that has begun has no known end.
//> include links/strength
  AS strength,
  count(activity) AS linkCount,
  min(activity.startDate).year AS firstYear,
  CASE
    WHEN max(CASE WHEN activity.startDate IS NOT NULL AND activity.endDate IS NULL THEN 1 ELSE 0 END) = 1 THEN null
    ELSE max(activity.endDate).year
  END AS lastYear
