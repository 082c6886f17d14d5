// True for a `project` that meets every given part of the filter; a part that is null asks nothing.
// Topics include their narrower and mapped ones.
//
// Params   $filter Map   keys topicKeys, programmes, fundingSchemes, countries [String]; isAboutHealth, isExample,
//                        hasParticipantInRegion Boolean; activeOn Date "YYYY-MM-DD"; startsFrom, startsUntil Date, inclusive
    ($filter.isAboutHealth IS NULL OR project.isAboutHealth = $filter.isAboutHealth)
AND ($filter.isExample IS NULL OR project.isExample = $filter.isExample)
AND ($filter.programmes IS NULL OR project.programme IN $filter.programmes)
AND ($filter.fundingSchemes IS NULL OR project.fundingScheme IN $filter.fundingSchemes)
AND ($filter.startsFrom IS NULL OR project.startDate >= date($filter.startsFrom))
AND ($filter.startsUntil IS NULL OR project.startDate <= date($filter.startsUntil))
AND ($filter.activeOn IS NULL
     OR (project.startDate <= date($filter.activeOn)
         AND coalesce(project.endDate >= date($filter.activeOn), true)))
AND ($filter.topicKeys IS NULL
     OR EXISTS {
       (project)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys
     })
AND ($filter.countries IS NULL
     OR EXISTS { (project)<-[:TOOK_PART_IN]-(partner:Actor) WHERE partner.country IN $filter.countries })
AND ($filter.hasParticipantInRegion IS NULL
     OR $filter.hasParticipantInRegion = EXISTS { (project)<-[:TOOK_PART_IN]-(:Actor {isInRegion: true}) })
