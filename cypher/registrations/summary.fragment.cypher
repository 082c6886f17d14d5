// What the API tells of a `registration`, to whom it may.
registration {
  .key, .state, .version, .submittedAt, .updatedAt, .decidedAt, .messageDe, .messageEn,
  .kind, .name, .legalName, .shortName, .aliases, .address, .postalCode, .city, .citySpelling, .country, .isInRegion,
  .regionBasis, .website, .descriptionDe, .descriptionEn, .valueChainStages, .lifeCoursePhases, .isSme, .foundedYear,
  .isLookingForPartners, .language,
  .contactName, .contactEmail, .contactPhone, .contactRole, .isNamePublic, .isEmailPublic, .isPhonePublic,
  .consentVersion, .consentedAt,
  fields: COLLECT {
    MATCH (registration)-[declared:DECLARES]->(topic:Topic)
    RETURN {topicKey: topic.key, level: declared.level} ORDER BY topic.sortKey
  },
  actorKey: head([(registration)-[:BECAME]->(actor:Actor) | actor.key]),
  accountKey: head([(registration)-[:SUBMITTED_BY]->(account:Account) | account.key])
}
