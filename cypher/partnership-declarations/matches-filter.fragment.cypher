// True for a `declaration` that meets every given part of the filter; a part that is null asks nothing.
//
// Params   $filter Map   keys actorKey String; states [String]
    ($filter.actorKey IS NULL
     OR EXISTS { (declaration)-[:DECLARED_BY|AWAITS]->(:Actor {key: $filter.actorKey}) })
AND ($filter.states IS NULL OR declaration.state IN $filter.states)
AND
//> include partnership-declarations/concerns-viewer
