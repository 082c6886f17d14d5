// Locks the proposal of a project group, so that it is decided once.
//
// Params   $key String
// Returns  key String      no row when there is none
MATCH (proposal:ProjectGroupProposal {key: $key})
// Setting a property locks the node, even to the same value.
SET proposal.key = proposal.key
RETURN proposal.key AS key
