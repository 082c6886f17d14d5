// What the API tells of a `search` for a `consortium`: of the consortium only what is revealed, and that while the search is open. The
// key of the consortium never leaves here.
search {
  .key, .textDe, .textEn, .reveals, .createdAt, .closedAt,
  isOpen: search.openOrder IS NOT NULL,
  titleDe: CASE WHEN search.openOrder IS NOT NULL AND 'TITLE' IN search.reveals THEN consortium.titleDe END,
  titleEn: CASE WHEN search.openOrder IS NOT NULL AND 'TITLE' IN search.reveals THEN consortium.titleEn END,
  aimDe: CASE WHEN search.openOrder IS NOT NULL AND 'AIM' IN search.reveals THEN consortium.aimDe END,
  aimEn: CASE WHEN search.openOrder IS NOT NULL AND 'AIM' IN search.reveals THEN consortium.aimEn END,
  requirements: CASE
    WHEN search.openOrder IS NOT NULL AND any(part IN ['TOPICS', 'PARTNERS', 'STAGES'] WHERE part IN search.reveals)
    THEN consortium.requirements
  END,
  callKey: CASE WHEN search.openOrder IS NOT NULL AND 'CALL' IN search.reveals
    THEN head([(consortium)-[:RESPONDS_TO]->(call:FundingCall) | call.key]) END,
  deadlineCallKey: CASE WHEN search.openOrder IS NOT NULL AND 'DEADLINE' IN search.reveals
    THEN head([(consortium)-[:RESPONDS_TO]->(call:FundingCall) | call.key]) END,
  leadKey: CASE WHEN search.openOrder IS NOT NULL AND 'LEAD' IN search.reveals
    THEN head([(consortium)-[:LED_BY]->(lead:Actor) | lead.key]) END
}
