// Who speaks for members of a round's lighthouse that have not voted in it, from where the last part ended; each once.
//
// Params   $key String               of the round
//          $limit Int
// Returns  accountKey String
//          institutions [String]     names of the members that have not voted
MATCH (round:TopicRound {key: $key})-[:HELD_IN]->(lighthouse:Lighthouse)
MATCH (lighthouse)<-[membership:MEMBER_OF]-(actor:Actor)
WHERE
//> include memberships/takes-part
  AND NOT EXISTS { (:TopicVote {key: round.key + '|' + actor.key}) }
MATCH (actor)<-[:SPEAKS_FOR]-(account:Account)
WHERE account.key > coalesce(round.remindedUpTo, '')
WITH DISTINCT account, actor
ORDER BY actor.sortKey, actor.key
RETURN account.key AS accountKey, collect(actor.name) AS institutions
ORDER BY accountKey
LIMIT $limit
