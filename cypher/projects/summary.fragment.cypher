// What the API tells of a `project` without following a relationship.
project {
  .key, .name, .acronym, .title, .startDate, .endDate, .programme, .layer, .legalBasis, .fundingScheme,
  .topicCode, .topicTitle, .euroSciVocPaths, .totalCost, .fundingReference, .funder,
  fundingLevel: coalesce(project.fundingLevel, CASE WHEN project.key STARTS WITH 'cordis:' THEN 'EU' END), .isAboutHealth, .isExample, .fieldSources,
  .sortKey, .dateOrder,
  participantCount: COUNT { (project)<-[:TOOK_PART_IN]-() }
}
