// How many consortia got how far in a year. Numbers alone, so that they tell of no draft.
//
// Params   $year Int
// Returns  submitted Int, granted Int, rejected Int
//          grantedOrganisations Int   leads, and members whose own people accepted or confirmed, each once
MATCH (consortium:Consortium)
WHERE consortium.timeOrder > '' AND consortium.submittedOn IS NOT NULL
WITH consortium,
  consortium.submittedOn.year = toInteger($year) AS isSubmitted,
  coalesce(consortium.decidedOn.year = toInteger($year), false) AS isDecided
CALL (consortium, isDecided) {
  OPTIONAL MATCH (consortium)-[:HAS_MEMBER]->(:ConsortiumMember {state: 'ACCEPTED', isConfirmed: true})-[:STANDS_FOR]->(partner:Actor)
  WHERE isDecided AND consortium.state = 'GRANTED'
  RETURN collect(partner.key) AS partnerKeys
}
CALL (consortium, isDecided) {
  OPTIONAL MATCH (consortium)-[:LED_BY]->(lead:Actor)
  WHERE isDecided AND consortium.state = 'GRANTED'
  RETURN collect(lead.key) AS leadKeys
}
WITH
  collect({state: consortium.state, isSubmitted: isSubmitted, isDecided: isDecided}) AS all,
  reduce(keys = [], some IN collect(partnerKeys + leadKeys) | keys + some) AS organisationKeys
CALL (organisationKeys) {
  UNWIND organisationKeys AS organisationKey
  RETURN count(DISTINCT organisationKey) AS grantedOrganisations
}
RETURN
  size([each IN all WHERE each.isSubmitted]) AS submitted,
  size([each IN all WHERE each.isDecided AND each.state = 'GRANTED']) AS granted,
  size([each IN all WHERE each.isDecided AND each.state = 'REJECTED']) AS rejected,
  grantedOrganisations
