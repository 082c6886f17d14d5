// True for a `service` that may be seen and meets every given part of the filter; a part that is null asks nothing.
// Topics include their narrower ones.
//
// Params   $filter Map   keys directions, kinds, subKinds, topicKeys, providerKeys, cities, words [String]; isInRegion,
//                        hasEnded, isExample Boolean
    ($filter.directions IS NULL OR service.direction IN $filter.directions)
AND ($filter.kinds IS NULL OR service.kind IN $filter.kinds)
AND ($filter.subKinds IS NULL OR any(subKind IN service.subKinds WHERE subKind IN $filter.subKinds))
AND ($filter.isExample IS NULL OR service.isExample = $filter.isExample)
AND ($filter.words IS NULL
     OR all(word IN $filter.words WHERE (' ' + service.searchNames + ' ' + service.searchText) CONTAINS (' ' + word)))
AND ($filter.topicKeys IS NULL
     OR EXISTS { (service)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys })
AND ($filter.providerKeys IS NULL
     OR EXISTS { (service)-[:PROVIDED_BY]->(provider:Actor) WHERE provider.key IN $filter.providerKeys })
AND ($filter.cities IS NULL
     OR EXISTS { (service)-[:PROVIDED_BY]->(provider:Actor) WHERE provider.city IN $filter.cities })
AND ($filter.isInRegion IS NULL
     OR EXISTS { (service)-[:PROVIDED_BY]->(provider:Actor) WHERE provider.isInRegion = $filter.isInRegion })
AND ($filter.hasEnded IS NULL OR $filter.hasEnded <>
//> include offerings/is-current
)
AND
//> include offerings/is-visible
