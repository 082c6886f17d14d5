// True for an event, `entry`, that meets every given part of the filter; a part that is null asks nothing. Topics
// include their narrower ones. An event without an end ends as it starts.
//
// Params   $filter Map   keys from, to String (ISO); kinds, statuses, lighthouseKeys, projectGroupKeys, topicKeys,
//                        organiserKeys, words [String]; isVirtual, onlyUpcoming Boolean; visibility, seriesKey String
    ($filter.from IS NULL OR coalesce(entry.endsAt, entry.startsAt) >= datetime($filter.from))
AND ($filter.to IS NULL OR entry.startsAt < datetime($filter.to))
AND ($filter.kinds IS NULL OR entry.kind IN $filter.kinds)
AND ($filter.statuses IS NULL OR entry.status IN $filter.statuses)
AND ($filter.visibility IS NULL OR entry.visibility = $filter.visibility)
AND ($filter.isVirtual IS NULL OR entry.isVirtual = $filter.isVirtual)
AND ($filter.seriesKey IS NULL OR entry.seriesKey = $filter.seriesKey)
AND ($filter.onlyUpcoming IS NULL OR $filter.onlyUpcoming = false
     OR coalesce(entry.endsAt, entry.startsAt) >= datetime())
AND ($filter.words IS NULL OR all(word IN $filter.words WHERE entry.searchText CONTAINS word))
AND ($filter.lighthouseKeys IS NULL
     OR EXISTS { (entry)-[:BELONGS_TO]->(home:Lighthouse) WHERE home.key IN $filter.lighthouseKeys })
AND ($filter.projectGroupKeys IS NULL
     OR EXISTS { (entry)-[:BELONGS_TO]->(group:ProjectGroup) WHERE group.key IN $filter.projectGroupKeys })
AND ($filter.organiserKeys IS NULL
     OR EXISTS { (entry)-[:ORGANISED_BY]->(organiser:Actor) WHERE organiser.key IN $filter.organiserKeys })
AND ($filter.topicKeys IS NULL
     OR EXISTS { (entry)-[:ABOUT]->(:Topic)-[:IMPLIES]->(wanted:Topic) WHERE wanted.key IN $filter.topicKeys })
