// What the API tells of a project `group` without following a relationship, but for its lighthouse's key.
group {
  .key, .nameDe, .nameEn, .descriptionDe, .descriptionEn, .startDate, .endDate, .isExample, .sortKey,
  participantCount: COUNT { (group)<-[:TOOK_PART_IN]-() },
  lighthouseKey: head([(group)-[:BELONGS_TO]->(lighthouse:Lighthouse) | lighthouse.key])
}
