// True for an outgoing `mail` that managers may know of and that meets every given part of the filter; a part that is null asks nothing.
//
// Params   $filter Map   keys states, kinds [String]
    ($filter.states IS NULL OR mail.state IN $filter.states)
AND ($filter.kinds IS NULL OR mail.kind IN $filter.kinds)
AND mail.isConfidential IS NULL
