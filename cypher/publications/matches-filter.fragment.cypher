// True for a publication `entry` that the asker may see and that meets every given part of the filter; a part that is null
// asks nothing. Topics include their narrower ones.
//
// Params   $filter Map   keys kinds, statuses, topicKeys, lighthouseKeys, projectGroupKeys, authorKeys [String];
//                        since, until String (ISO); text String
//> include publications/sees-entry
AND ($filter.kinds IS NULL OR entry.kind IN $filter.kinds)
AND ($filter.statuses IS NULL OR entry.status IN $filter.statuses)
AND ($filter.since IS NULL OR entry.publishedAt >= datetime($filter.since))
AND ($filter.until IS NULL OR entry.publishedAt < datetime($filter.until))
AND ($filter.topicKeys IS NULL
     OR EXISTS { (entry)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys })
AND ($filter.lighthouseKeys IS NULL
     OR EXISTS { (entry)-[:BELONGS_TO]->(home:Lighthouse) WHERE home.key IN $filter.lighthouseKeys })
AND ($filter.projectGroupKeys IS NULL
     OR EXISTS { (entry)-[:BELONGS_TO]->(group:ProjectGroup) WHERE group.key IN $filter.projectGroupKeys })
AND ($filter.authorKeys IS NULL
     OR EXISTS { (entry)-[:AUTHORED_BY]->(author:Actor) WHERE author.key IN $filter.authorKeys })
AND ($filter.text IS NULL OR entry.searchText CONTAINS $filter.text)
