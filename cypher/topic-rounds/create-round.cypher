// Opens a topic round in a lighthouse, which is locked before.
//
// Params   $key String
//          $lighthouseKey String
//          $titleDe String, $titleEn String
//          $closesAt DateTime?              when it ends by itself; null when somebody closes it
// Returns  key String
MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
CREATE (round:TopicRound {
  key: $key, titleDe: $titleDe, titleEn: $titleEn, openedAt: datetime(), closesAt: $closesAt
})
CREATE (round)-[:HELD_IN]->(lighthouse)
RETURN round.key AS key
