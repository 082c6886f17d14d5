// Sets how far a locked publication has got, and raises its version. It comes out once: who withdraws it and publishes it
// again does not make it news.
//
// Params   $key String
//          $status String   PublicationStatus
// Returns  publication Map  see publications/summary
MATCH (entry:Publication {key: $key})
SET entry.status = $status,
    entry.updatedAt = datetime(),
    entry.publishedAt = CASE WHEN $status = 'PUBLISHED' THEN coalesce(entry.publishedAt, datetime()) ELSE entry.publishedAt END,
    entry.version = entry.version + 1
// Ascending order is newest first; milliseconds have 13 digits until the year 2286.
SET entry.timeOrder = coalesce(toString(9999999999999 - entry.publishedAt.epochMillis), '0000000000000') + ' ' + entry.key
RETURN
//> include publications/summary
AS publication
