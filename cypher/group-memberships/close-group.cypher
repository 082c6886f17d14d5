// Gives a project group its last day, which no import changes any more.
//
// Params   $groupKey String
//          $endDate Date             inclusive
// Returns  actorKeys [String]        of all who take or took part
MATCH (group:ProjectGroup {key: $groupKey})
SET group.endDate = $endDate,
    group.fieldSources =
      [entry IN coalesce(group.fieldSources, []) WHERE NOT entry STARTS WITH 'endDate='] + ['endDate=curated']
RETURN COLLECT { MATCH (group)<-[:TOOK_PART_IN]-(actor:Actor) RETURN actor.key ORDER BY actor.key } AS actorKeys
