// True for a `member` that is an invitation for who asks and meets every given part of the filter.
//
// Params   $filter Map   key states [String]
    ($filter.states IS NULL OR member.state IN $filter.states)
AND
//> include consortium-invitations/is-theirs
