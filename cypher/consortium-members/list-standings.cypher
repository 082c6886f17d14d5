// How actors stand to a consortium, oldest first: all that are or were on its list. It is for those for whom it exists.
//
// Params   $consortiumKey String
// Returns  actorKey String
//          memberKey String
//          state String
MATCH (consortium:Consortium {key: $consortiumKey})-[:HAS_MEMBER]->(member:ConsortiumMember)-[:STANDS_FOR]->(actor:Actor)
WHERE
//> include consortia/concerns-viewer
RETURN actor.key AS actorKey, member.key AS memberKey, member.state AS state
ORDER BY member.createdAt, memberKey
