// Notes that these actors agree to publish a partnership.
//
// Params   $key String
//          $actorKeys [String]
// Returns  awaited Int         how many of its actors have not agreed
MATCH (activity:Partnership {key: $key})<-[participation:TOOK_PART_IN]-(actor:Actor)
SET participation.agreesToPublish =
  CASE WHEN actor.key IN $actorKeys THEN true ELSE participation.agreesToPublish END
RETURN sum(CASE WHEN participation.agreesToPublish THEN 0 ELSE 1 END) AS awaited
