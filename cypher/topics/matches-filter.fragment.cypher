// True for a `topic` that meets every given part of the filter; a part that is null asks nothing.
//
// Params   $filter Map   keys schemes, broaderKeys [String] (any level above, mapped concepts included);
//                        isTopConcept Boolean
    ($filter.schemes IS NULL OR topic.scheme IN $filter.schemes)
AND ($filter.isTopConcept IS NULL OR $filter.isTopConcept = (topic.level = 0))
AND ($filter.broaderKeys IS NULL
     OR EXISTS {
       (topic)-[implication:IMPLIES]->(wanted:Topic)
       WHERE wanted.key IN $filter.broaderKeys AND wanted.key <> topic.key
     })
