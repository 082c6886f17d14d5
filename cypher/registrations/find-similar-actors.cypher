// The actors that may be an institution: those of the same website's host, and those whose names share words with it.
//
// Params   $host String?     host of the website, without `www.`
//          $query String     Lucene query over folded words; built from letters and digits only
//          $limit Int        of each sort at most
// Returns  key String
//          names [String]
//          city String?
//          country String?
//          website String?
CALL () {
  MATCH (actor:Actor {websiteHost: $host})
  RETURN actor
  ORDER BY actor.sortKey
  LIMIT $limit
UNION
  CALL db.index.fulltext.queryNodes('search', $query) YIELD node AS actor
  WHERE actor:Actor
  RETURN actor
  LIMIT $limit
}
RETURN
  actor.key AS key,
  [name IN [actor.name, actor.legalName, actor.shortName] + coalesce(actor.aliases, []) WHERE name IS NOT NULL] AS names,
  actor.city AS city,
  actor.country AS country,
  actor.website AS website
