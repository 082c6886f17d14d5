// Keeps the present state of a partnership that is about to change, and raises its version.
//
// Params   $key String
//          $change String       PartnershipChange: what it is replaced by
// Returns  version Int          the new one
MATCH (activity:Partnership {key: $key})
// What was taken from a source has no version until its first change.
WITH activity, coalesce(activity.version, 1) AS version
CREATE (:PartnershipState {
  key: activity.key + '|' + toString(version), version: version, name: activity.name,
  kind: activity.kind, startDate: activity.startDate, endDate: activity.endDate,
  isPrivate: coalesce(activity.isPrivate, false), replacedAt: datetime(), replacedBy: $change,
  // Those who had not left it.
  actorKeys: COLLECT {
    MATCH (activity)<-[participation:TOOK_PART_IN]-(party:Actor)
    WHERE participation.until IS NULL
    RETURN party.key ORDER BY party.sortKey
  }
})-[:STATE_OF]->(activity)
SET activity.version = version + 1
RETURN activity.version AS version
