// What the API tells of a `consortium`, with the keys of those who have a right in it beside its lead.
consortium {
  .key, .titleDe, .titleEn, .aimDe, .aimEn, .state, .version, .requirements, .isSharedWithOffice, .createdAt,
  leadKey: head([(consortium)-[:LED_BY]->(lead:Actor) | lead.key]),
  fundingCallKey: head([(consortium)-[:RESPONDS_TO]->(call:FundingCall) | call.key]),
  partners: COLLECT {
    MATCH (consortium)-[:HAS_MEMBER]->(member:ConsortiumMember {state: 'ACCEPTED'})-[:STANDS_FOR]->(partner:Actor)
    RETURN {key: partner.key, role: member.role} ORDER BY partner.key
  }
}
