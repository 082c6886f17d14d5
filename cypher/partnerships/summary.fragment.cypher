// What the API tells of a partnership, the `activity`, without following a relationship.
activity {
  .key, .name, .kind, .startDate, .endDate, .isExample, .confirmedAt,
  version: coalesce(activity.version, 1),
  isPrivate: coalesce(activity.isPrivate, false),
  participantCount: COUNT { (activity)<-[:TOOK_PART_IN]-() }
}
