// Removes participations; their actors' topics are derived anew.
//
// Params   $keys [String]      "actorKey|activityKey"
UNWIND $keys AS key
MATCH (actor:Actor)-[participation:TOOK_PART_IN {key: key}]->(:Activity)
SET actor:AwaitingTopics
DELETE participation
