// The comments with the given keys; a key that names none has no row.
//
// Params   $keys [String]
// Returns  comment Map    see proposal-comments/summary
UNWIND $keys AS key
MATCH (comment:ProposalComment {key: key})
RETURN
//> include proposal-comments/summary
AS comment
