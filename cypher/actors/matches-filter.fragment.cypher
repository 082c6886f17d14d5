// True for an `actor` that meets every given part of the filter; a part that is null asks nothing.
// Topics include their narrower and mapped ones, since an actor's profile holds what its topics imply.
//
// Params   $filter Map   keys kinds, statuses, countries, cities, topicKeys, lighthouseKeys, valueChainStages,
//                        lifeCoursePhases [String]; isInRegion, isSme, isExample, isLookingForPartners Boolean
    ($filter.kinds IS NULL OR actor.kind IN $filter.kinds)
AND ($filter.statuses IS NULL OR actor.status IN $filter.statuses)
AND ($filter.countries IS NULL OR actor.country IN $filter.countries)
AND ($filter.cities IS NULL OR actor.city IN $filter.cities)
AND ($filter.isInRegion IS NULL OR actor.isInRegion = $filter.isInRegion)
AND ($filter.isSme IS NULL OR actor.isSme = $filter.isSme)
AND ($filter.isExample IS NULL OR actor.isExample = $filter.isExample)
AND ($filter.isLookingForPartners IS NULL OR actor.isLookingForPartners = $filter.isLookingForPartners)
AND ($filter.valueChainStages IS NULL OR any(stage IN actor.valueChainStages WHERE stage IN $filter.valueChainStages))
AND ($filter.lifeCoursePhases IS NULL OR any(phase IN actor.lifeCoursePhases WHERE phase IN $filter.lifeCoursePhases))
AND ($filter.topicKeys IS NULL
     OR EXISTS { (actor)-[:WORKS_ON]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys })
AND ($filter.lighthouseKeys IS NULL
     OR EXISTS { (actor)-[:MEMBER_OF]->(home:Lighthouse) WHERE home.key IN $filter.lighthouseKeys })
