// True for a `retired` actor that meets every given part of the filter; a part that is null asks nothing.
//
// Params   $filter Map   keys reasons [String]; survivorKey String
    ($filter.reasons IS NULL OR retired.reason IN $filter.reasons)
AND ($filter.survivorKey IS NULL OR EXISTS { (retired)-[:MERGED_INTO]->(survivor) WHERE survivor.key = $filter.survivorKey })
