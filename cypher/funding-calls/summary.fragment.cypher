// What the API tells of a funding call `entry`.
entry {
  .key, .titleDe, .titleEn, .descriptionDe, .descriptionEn, .level, .programme, .funderText, .opensOn, .deadline, .budget,
  .minimumFunding, .maximumFunding, .fundingRate, .url, .visibility, .status, .isExample, .version,
  funderKey: head([(entry)-[:FUNDED_BY]->(funder:Actor) | funder.key]),
  topicKeys: COLLECT { MATCH (entry)-[:ABOUT]->(topic:Topic) WITH topic ORDER BY topic.sortKey RETURN topic.key },
  requirements: {
    minimumPartners: entry.minimumPartners,
    maximumPartners: entry.maximumPartners,
    minimumCountries: entry.minimumCountries,
    eligibleCountries: entry.eligibleCountries,
    valueChainStages: entry.valueChainStages,
    partners: COLLECT {
      MATCH (entry)-[:ASKS_FOR]->(asked:PartnerRequirement)
      WITH asked ORDER BY asked.position
      RETURN asked {.kinds, .isSme, .minimum, .maximum}
    }
  }
}
