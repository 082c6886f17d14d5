// What became public on the topics of a subscription, narrower ones included, since its last digest: publications, events that are
// still to come, calls that are open. The latest first, kind by kind.
//
// Params   $key String     of the subscription
//          $until String   ISO, exclusive
//          $limit Int
// Returns  kind String     Publication, Event or FundingCall
//          key String
//          titleDe String?, titleEn String?
//          url String?              address that was entered for it
//          startsAt DateTime?, endsAt DateTime?, timeZone String?, isAllDay Boolean?   of events
//          deadline DateTime?       of calls
MATCH (digest:DigestSubscription {key: $key})-[:FOLLOWS]->(:Topic)<-[:IMPLIES]-(:Topic)<-[:ABOUT]-(entry:Publication|Event|FundingCall)
WITH DISTINCT digest.toldUntil AS since, entry,
  CASE WHEN entry:Event THEN entry.publicChangedAt ELSE entry.publishedAt END AS appearedAt
WHERE appearedAt >= since AND appearedAt < datetime($until)
  AND entry.status = 'PUBLISHED' AND entry.visibility = 'PUBLIC'
  AND (NOT entry:Event OR entry.startsAt > datetime())
  AND (NOT entry:FundingCall OR coalesce(entry.deadline > datetime(), true))
RETURN
  head([label IN labels(entry) WHERE label IN ['Publication', 'Event', 'FundingCall']]) AS kind,
  entry.key AS key,
  entry.titleDe AS titleDe,
  entry.titleEn AS titleEn,
  CASE WHEN entry:Event THEN entry.website ELSE entry.url END AS url,
  entry.startsAt AS startsAt,
  entry.endsAt AS endsAt,
  entry.timeZone AS timeZone,
  entry.isAllDay AS isAllDay,
  entry.deadline AS deadline
ORDER BY kind, appearedAt DESC, key
LIMIT $limit
