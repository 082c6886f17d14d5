// What the API tells of a `partnership` without following a relationship.
partnership {
  .key, .name, .kind, .startDate, .endDate, .isExample,
  participantCount: COUNT { (partnership)<-[:TOOK_PART_IN]-() }
}
