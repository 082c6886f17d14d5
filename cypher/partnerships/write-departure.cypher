// Lets an actor leave a partnership that goes on without it.
//
// Params   $key String
//          $actorKey String
//          $until Date         last day, inclusive
// Returns  key String
MATCH (activity:Partnership {key: $key})<-[participation:TOOK_PART_IN]-(:Actor {key: $actorKey})
SET participation.until = $until
RETURN activity.key AS key
