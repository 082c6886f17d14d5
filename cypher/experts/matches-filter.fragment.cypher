// True for a public profile `expert` that meets every given part of the filter; a part that is null asks nothing. Topics and
// disciplines include their narrower ones.
//
// Params   $filter Map   keys topicKeys, disciplineKeys, languages, actorKeys, kinds [String]; isInRegion Boolean; text String
//> include experts/is-public
AND ($filter.topicKeys IS NULL
     OR EXISTS { (expert)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys })
AND ($filter.disciplineKeys IS NULL
     OR EXISTS { (expert)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.disciplineKeys })
AND ($filter.languages IS NULL OR any(spoken IN expert.languages WHERE spoken IN $filter.languages))
AND ($filter.actorKeys IS NULL OR EXISTS { (expert)-[:EXPERT_AT]->(home:Actor) WHERE home.key IN $filter.actorKeys })
AND ($filter.kinds IS NULL OR EXISTS { (expert)-[:EXPERT_AT]->(home:Actor) WHERE home.kind IN $filter.kinds })
AND ($filter.isInRegion IS NULL
     OR EXISTS { (expert)-[:EXPERT_AT]->(home:Actor) WHERE home.isInRegion = $filter.isInRegion })
AND ($filter.text IS NULL OR expert.searchText CONTAINS $filter.text)
