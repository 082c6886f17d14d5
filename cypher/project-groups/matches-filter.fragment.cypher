// True for a project `group` that meets every given part of the filter; a part that is null asks nothing.
// Topics include their narrower ones.
//
// Params   $filter Map   keys lighthouseKeys, topicKeys [String]; isExample Boolean; activeOn Date "YYYY-MM-DD"
    ($filter.isExample IS NULL OR group.isExample = $filter.isExample)
AND ($filter.lighthouseKeys IS NULL
     OR EXISTS { (group)-[:BELONGS_TO]->(home:Lighthouse) WHERE home.key IN $filter.lighthouseKeys })
AND ($filter.topicKeys IS NULL
     OR EXISTS { (group)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys })
AND ($filter.activeOn IS NULL
     OR (group.startDate <= date($filter.activeOn)
         AND coalesce(group.endDate >= date($filter.activeOn), true)))
