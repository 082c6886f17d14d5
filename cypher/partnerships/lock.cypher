// A partnership that exists for who asks, which nobody else can change until the transaction ends, with its actors.
//
// Params   $key String
// Returns  partnership Map    see partnerships/summary
//          fieldSources [String]
//          parties [Map]      actorKey, since, until (Date?), agreesToPublish Boolean; by key
MATCH (activity:Partnership {key: $key})
WHERE
//> include access/sees-activity
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE activity.lock
WITH activity
RETURN
//> include partnerships/summary
AS partnership,
activity.fieldSources AS fieldSources,
COLLECT {
  MATCH (activity)<-[participation:TOOK_PART_IN]-(party:Actor)
  RETURN {
    actorKey: party.key, since: participation.since, until: participation.until,
    agreesToPublish: coalesce(participation.agreesToPublish, false)
  } ORDER BY party.key
} AS parties
