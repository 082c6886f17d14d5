// Creates partnerships that an office names, without their actors; nobody has to confirm them.
//
// Params   $rows [Map]         key String; changes Map of properties; startDate, endDate String? "YYYY-MM-DD", inclusive;
//                              isExample, isPrivate Boolean
// Returns  written Int         how many
UNWIND $rows AS row
CREATE (activity:Activity:Partnership {key: row.key, isExample: row.isExample, isPrivate: row.isPrivate, version: 1})
SET activity += row.changes,
    activity.startDate = date(row.startDate),
    activity.endDate = date(row.endDate)
RETURN count(activity) AS written
