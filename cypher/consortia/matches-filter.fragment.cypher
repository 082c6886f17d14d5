// True for a `consortium` that exists for who asks and meets every given part of the filter; a part that is null asks nothing.
//
// Params   $filter Map   keys states [String]; actorKey String
    ($filter.states IS NULL OR consortium.state IN $filter.states)
AND ($filter.actorKey IS NULL
     OR EXISTS { (consortium)-[:LED_BY]->(:Actor {key: $filter.actorKey}) }
     OR EXISTS { (consortium)-[:HAS_MEMBER]->(:ConsortiumMember)-[:STANDS_FOR]->(:Actor {key: $filter.actorKey}) })
AND
//> include consortia/concerns-viewer
