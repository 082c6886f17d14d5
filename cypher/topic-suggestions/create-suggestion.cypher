// Keeps what somebody from outside suggests to a lighthouse, until it is released or dismissed.
//
// Params   $key String
//          $lighthouseKey String
//          $labelDe String, $labelEn String
//          $rationale String
//          $language String                  of the rationale: DE or EN
//          $email String?                    where to tell what became of it, with consent
// Returns  key String
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
CREATE (suggestion:TopicSuggestion {
  key: $key, labelDe: $labelDe, labelEn: $labelEn, rationale: $rationale, language: $language, status: 'PENDING',
  proposedAt: datetime(), email: $email, consentAt: CASE WHEN $email IS NOT NULL THEN datetime() END
})
CREATE (suggestion)-[:PROPOSED_IN]->(lighthouse)
RETURN suggestion.key AS key
