// What the API tells of a `service` without following a relationship, but for its provider's key.
service {
  .key, .direction, .kind, .titleDe, .titleEn, .descriptionDe, .descriptionEn, .contactRoute, .website,
  .validFrom, .validUntil, .endedOn, .isExample, .sortKey,
  subKinds: coalesce(service.subKinds, []),
  valueChainStages: coalesce(service.valueChainStages, []),
  version: coalesce(service.version, 1),
  providerKey: head([(service)-[:PROVIDED_BY]->(provider:Actor) | provider.key])
}
