// How many declarations match a filter.
//
// Params   none of its own
// Returns  count Int
MATCH (declaration:PartnershipDeclaration)
WHERE declaration.timeOrder > '' AND
//> include partnership-declarations/matches-filter
RETURN count(declaration) AS count
