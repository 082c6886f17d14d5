// What the API tells of a `project` without following a relationship.
project {
  .key, .name, .acronym, .title, .startDate, .endDate, .programme, .layer, .legalBasis, .fundingScheme,
  .topicCode, .topicTitle, .euroSciVocPaths, .totalCost, .isAboutHealth, .isExample, .fieldSources,
  .sortKey, .dateOrder,
  participantCount: COUNT { (project)<-[:TOOK_PART_IN]-() }
}
