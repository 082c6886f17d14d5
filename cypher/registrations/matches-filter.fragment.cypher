// True for a `registration` that meets every given part of the filter; a part that is null asks nothing.
//
// Params   $filter Map   keys states, kinds [String]; submittedUntil String (ISO), inclusive; words [String], folded
    ($filter.states IS NULL OR registration.state IN $filter.states)
AND ($filter.kinds IS NULL OR registration.kind IN $filter.kinds)
AND ($filter.submittedUntil IS NULL OR registration.submittedAt <= datetime($filter.submittedUntil))
AND ($filter.words IS NULL OR all(word IN $filter.words WHERE registration.searchText CONTAINS word))
