// What the API tells of a `registration`, to whom it may.
registration {
  .key, .state, .version, .submittedAt, .updatedAt, .decidedAt, .messageDe, .messageEn,
  .kind, .name, .legalName, .shortName, .aliases, .address, .postalCode, .city, .citySpelling, .country, .isInRegion,
  .regionBasis, .website, .descriptionDe, .descriptionEn, .valueChainStages, .lifeCoursePhases, .isSme, .foundedYear,
  .isLookingForPartners, .language,
  .contactName, .contactEmail, .contactPhone, .contactRole, .isNamePublic, .isEmailPublic, .isPhonePublic,
  .consentVersion, .consentedAt,
  // Two lists of one length each: what it is, and in which words.
  offers: [at IN range(0, size(registration.offerKinds) - 1) |
    {kind: registration.offerKinds[at], text: registration.offerTexts[at]}],
  seeks: [at IN range(0, size(registration.seekKinds) - 1) |
    {kind: registration.seekKinds[at], text: registration.seekTexts[at]}],
  fields: COLLECT {
    MATCH (registration)-[declared:DECLARES]->(topic:Topic)
    RETURN {topicKey: topic.key, level: declared.level} ORDER BY topic.sortKey
  },
  actorKey: head([(registration)-[:BECAME]->(actor:Actor) | actor.key]),
  accountKey: head([(registration)-[:SUBMITTED_BY]->(account:Account) | account.key])
}
