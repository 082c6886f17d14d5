// Current offers that tell a stage of the value chain, by their keys.
//
// Params   $actorKeys [String]?  of these actors alone; null for all
//          $stages [String]      stages that an offer may be named for
//          $kinds [String]       kinds of services that tell such a stage by themselves
// Returns  actorKey String
//          serviceKey String
//          kind String
//          valueChainStages [String]
MATCH (service:Service {direction: 'OFFER'})-[:PROVIDED_BY]->(actor:Actor)
WHERE service.sortKey > ''
  AND ($actorKeys IS NULL OR actor.key IN $actorKeys)
  AND (service.kind IN $kinds OR any(stage IN service.valueChainStages WHERE stage IN $stages))
  AND
  //> include offerings/is-current
RETURN
  actor.key AS actorKey,
  service.key AS serviceKey,
  service.kind AS kind,
  coalesce(service.valueChainStages, []) AS valueChainStages
ORDER BY actorKey, serviceKey
