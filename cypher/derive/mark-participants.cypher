// Lists everyone who took part in these activities for deriving anew.
//
// Params   $keys [String]      of activities
MATCH (activity:Activity)<-[:TOOK_PART_IN]-(actor:Actor)
WHERE activity.key IN $keys
WITH DISTINCT actor
SET actor:AwaitingTopics
