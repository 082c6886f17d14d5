// The proposals of project groups with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  proposal Map   see group-proposals/summary
UNWIND $keys AS key
MATCH (proposal:ProjectGroupProposal {key: key})
RETURN
//> include group-proposals/summary
AS proposal
