// True for a funding call `entry` that the asker may see and that meets every given part of the filter; a part that is null
// asks nothing. Topics include their narrower ones.
//
// Params   $filter Map   keys levels, statuses, topicKeys, funderKeys, partnerKinds [String]; isOpenAt String (ISO); text String
//> include visibility/sees-entry
AND ($filter.levels IS NULL OR entry.level IN $filter.levels)
AND ($filter.statuses IS NULL OR entry.status IN $filter.statuses)
AND ($filter.isOpenAt IS NULL
     OR (entry.status = 'PUBLISHED'
         AND coalesce(entry.opensOn <= date(datetime($filter.isOpenAt)), true)
         AND coalesce(entry.deadline > datetime($filter.isOpenAt), true)))
AND ($filter.topicKeys IS NULL
     OR EXISTS { (entry)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys })
AND ($filter.funderKeys IS NULL
     OR EXISTS { (entry)-[:FUNDED_BY]->(funder:Actor) WHERE funder.key IN $filter.funderKeys })
AND ($filter.partnerKinds IS NULL
     OR EXISTS { (entry)-[:ASKS_FOR]->(asked:PartnerRequirement) WHERE any(kind IN asked.kinds WHERE kind IN $filter.partnerKinds) })
AND ($filter.text IS NULL OR entry.searchText CONTAINS $filter.text)
