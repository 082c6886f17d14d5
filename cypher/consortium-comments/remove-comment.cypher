// Removes a comment from the discussion within a locked consortium.
//
// Params   $key String
// Returns  removedKey String   no row when there was none
MATCH (comment:ConsortiumComment {key: $key})
WITH comment, comment.key AS removedKey
DETACH DELETE comment
RETURN removedKey
