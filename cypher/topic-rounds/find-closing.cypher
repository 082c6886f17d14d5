// The open topic round that ends next, soon, and whose members are not all reminded yet.
//
// Params   $hours Int          what is soon
// Returns  key String          no row when there is none
//          titleDe String
//          titleEn String
//          closesAt DateTime
//          lighthouse String   name
MATCH (round:TopicRound)
WHERE datetime() < round.closesAt <= datetime() + duration({hours: $hours})
  AND round.closedAt IS NULL
  AND round.remindedAt IS NULL
MATCH (round)-[:HELD_IN]->(lighthouse:Lighthouse)
RETURN
  round.key AS key,
  round.titleDe AS titleDe,
  round.titleEn AS titleEn,
  round.closesAt AS closesAt,
  lighthouse.name AS lighthouse
ORDER BY closesAt, key
LIMIT 1
