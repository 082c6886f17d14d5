// What the API tells of an event, `entry`, with the keys of what it is tied to; who may see what of it is decided there.
entry {
  .key, .kind, .status, .visibility, .titleDe, .titleEn, .descriptionDe, .descriptionEn,
  .startsAt, .endsAt, .timeZone, .isAllDay, .placeName, .street, .postalCode, .city, .country, .isVirtual,
  .accessLink, .website, .seriesKey, .seriesTitleDe, .seriesTitleEn, .barrierDe, .barrierEn,
  .resultsDe, .resultsEn, .attendance, .capacity, .registrationClosesAt,
  .cancellationReasonDe, .cancellationReasonEn, .version, .sequence, .createdAt, .updatedAt,
  lighthouseKey: head([(entry)-[:BELONGS_TO]->(lighthouse:Lighthouse) | lighthouse.key]),
  projectGroupKey: head([(entry)-[:BELONGS_TO]->(group:ProjectGroup) | group.key]),
  fundingCallKey: head([(entry)-[:INFORMS_ABOUT]->(call:FundingCall) | call.key]),
  organiserKeys: COLLECT { MATCH (entry)-[:ORGANISED_BY]->(actor:Actor) RETURN actor.key ORDER BY actor.sortKey },
  boothKeys: COLLECT { MATCH (entry)-[:HAS_BOOTH_OF]->(actor:Actor) RETURN actor.key ORDER BY actor.sortKey },
  attendingKeys: COLLECT { MATCH (entry)-[:ATTENDED_BY]->(actor:Actor) RETURN actor.key ORDER BY actor.sortKey },
  topicKeys: COLLECT { MATCH (entry)-[:ABOUT]->(topic:Topic) RETURN topic.key ORDER BY topic.sortKey }
}
