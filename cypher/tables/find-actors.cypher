// The actors that rows of a table may mean: by key, ROR id, website, name, and those whose names share words with it.
//
// Params   $rows [Map]       number Int; key String?, rorId String?; host String? without `www.`; prefix String?: the folded
//                            name and a blank; query String: Lucene, of letters and digits only
//          $limit Int        of similar names for each row
// Returns  number Int        of the row
//          key String
//          names [String]
//          city String?, country String?, website String?, rorId String?
//          isRetired Boolean     whether it is no longer in the network
//          survivorKey String?   the actor that stands for a retired one
UNWIND $rows AS row
CALL (row) {
  MATCH (actor:Actor {key: row.key})
  RETURN actor
UNION
  MATCH (actor:Actor {rorId: row.rorId})
  RETURN actor
UNION
  MATCH (actor:Actor {websiteHost: row.host})
  RETURN actor
  LIMIT 50
UNION
  MATCH (actor:Actor)
  WHERE actor.sortKey STARTS WITH row.prefix
  RETURN actor
  LIMIT 50
UNION
  MATCH (actor:RetiredActor)
  WHERE actor.sortKey STARTS WITH row.prefix
  RETURN actor
  LIMIT 50
UNION
  CALL db.index.fulltext.queryNodes('search', row.query, {limit: $limit}) YIELD node AS actor
  WHERE actor:Actor
  RETURN actor
}
RETURN
  toInteger(row.number) AS number,
  actor.key AS key,
  [name IN [actor.name, actor.legalName, actor.shortName] + coalesce(actor.aliases, []) WHERE name IS NOT NULL] AS names,
  actor.city AS city,
  actor.country AS country,
  actor.website AS website,
  actor.rorId AS rorId,
  actor:RetiredActor AS isRetired,
  CASE
    WHEN actor:RetiredActor
      THEN head(COLLECT { MATCH (actor)-[:MERGED_INTO*1..32]->(survivor:Actor) RETURN survivor.key })
  END AS survivorKey
ORDER BY number, key
