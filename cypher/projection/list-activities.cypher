// The activities by key, with who took part and what they are about.
//
// Returns  key String
//          kind String             see links/kind
//          start Int?, end Int?    first and last day, inclusive, as numbers since 1970-01-01
//          isPrivate Boolean
//          layer String?, legalBasis String?, topicCode String?, fundingScheme String?  of projects
//          actors [String]         keys of the participants
//          since [Int?], until [Int?]  days of the participations, inclusive
//          former [[String]]       their earlier periods, see the relationship TOOK_PART_IN
//          topics [String], weights [Float], isDirect [Boolean]  what it is about and what that implies
//          origins [Int]           how each topic came to it: see TOPIC_ORIGINS in projection/network.type
MATCH (activity:Activity)
WHERE activity.key > ''
WITH activity
ORDER BY activity.key
//> include projection/activity-row
