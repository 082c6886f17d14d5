// Publishes a search for partners of a locked consortium.
//
// Params   $key String             "partner-search:…"
//          $consortiumKey String
//          $reveals [String]       parts of the consortium that everybody may see
//          $textDe String?, $textEn String?   what is sought
// Returns  search Map              see partner-searches/summary
MATCH (consortium:Consortium {key: $consortiumKey})
CREATE (search:PartnerSearch {
  key: $key, reveals: $reveals, textDe: $textDe, textEn: $textEn, createdAt: datetime()
})-[:SEARCHES_FOR]->(consortium)
// Ascending order is newest first; milliseconds have 13 digits until the year 2286. Only open ones have it.
SET search.openOrder = toString(9999999999999 - search.createdAt.epochMillis) + ' ' + $key
RETURN
//> include partner-searches/summary
AS search
