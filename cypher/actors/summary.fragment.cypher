// What the API tells of an `actor` without following a relationship.
actor {
  .key, .name, .legalName, .shortName, .aliases, .kind, .kindBasis, .status, .isSme, .foundedYear,
  .country, .city, .citySpellings, .address, .postalCode, .nuts3, .latitude, .longitude, .isInRegion, .regionBasis,
  .website, .rorId, .pic, .activityType, .isLookingForPartners,
  .lookingForDe, .lookingForEn, .descriptionDe, .descriptionEn, .isExample, .activityCount, .fieldSources, .sortKey, .activityOrder,
  version: coalesce(actor.version, 1),
  valueChainStages: coalesce(actor.valueChainStages, []),
  lifeCoursePhases: coalesce(actor.lifeCoursePhases, [])
}
