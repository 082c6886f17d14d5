// A partner search that is open or known to who asks, which nobody else can change until the transaction ends.
//
// Params   $key String
// Returns  consortiumKey String  for the record of writes alone
//          leadKey String?       for mails alone
//          search Map            see partner-searches/summary
MATCH (search:PartnerSearch {key: $key})-[:SEARCHES_FOR]->(consortium:Consortium)
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE consortium.lock
WITH search, consortium
WHERE
//> include partner-searches/is-visible
RETURN
  consortium.key AS consortiumKey,
  head([(consortium)-[:LED_BY]->(lead:Actor) | lead.key]) AS leadKey,
//> include partner-searches/summary
  AS search
