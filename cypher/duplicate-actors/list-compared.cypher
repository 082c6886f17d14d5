// Every actor with what tells it apart from others.
//
// Params   none
// Returns  key String
//          isExample Boolean
//          names [String]       all of them
//          ownNames [String]    those that are no short form or alias: the name, and the legal name if there is one
//          city String?, country String?, website String?
//          rorId String?, pic String?
//          otherKeys [String]   actors that a manager said are not the same
MATCH (actor:Actor)
WHERE actor.sortKey > ''
RETURN
  actor.key AS key,
  coalesce(actor.isExample, false) AS isExample,
  [name IN [actor.name, actor.legalName, actor.shortName] + coalesce(actor.aliases, []) WHERE name IS NOT NULL] AS names,
  [name IN [actor.name, actor.legalName] WHERE name IS NOT NULL] AS ownNames,
  actor.city AS city,
  actor.country AS country,
  actor.website AS website,
  actor.rorId AS rorId,
  actor.pic AS pic,
  [(actor)-[:NOT_SAME_AS]-(other:Actor) | other.key] AS otherKeys
ORDER BY key
